/** Tasks with their clauses, what they are handed down as, and how they stand. */
@NullMarked
package org.yaodian.workplan.task;

import org.jspecify.annotations.NullMarked;
