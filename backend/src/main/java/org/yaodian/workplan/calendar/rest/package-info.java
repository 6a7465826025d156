/** Feeds over HTTP. */
@NullMarked
package org.yaodian.workplan.calendar.rest;

import org.jspecify.annotations.NullMarked;
