/** Addresses under which a phone subscribes to a timeline. What they show is asked from {@code insight}. */
@NullMarked
package org.yaodian.workplan.calendar;

import org.jspecify.annotations.NullMarked;
