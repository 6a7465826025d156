/** Reminders over HTTP. */
@NullMarked
package org.yaodian.workplan.reminder.rest;

import org.jspecify.annotations.NullMarked;
