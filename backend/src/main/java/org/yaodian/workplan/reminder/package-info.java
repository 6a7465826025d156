/** Reminders before and after a deadline, one digest a day for each of those they go to, and the ways in which they go out. */
@NullMarked
package org.yaodian.workplan.reminder;

import org.jspecify.annotations.NullMarked;
