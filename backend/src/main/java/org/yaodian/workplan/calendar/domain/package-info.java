/** Feeds and their tokens. */
@NullMarked
package org.yaodian.workplan.calendar.domain;

import org.jspecify.annotations.NullMarked;
