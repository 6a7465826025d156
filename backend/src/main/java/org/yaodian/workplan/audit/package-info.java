/** Who changed what, when, through what; each line chained to the one before it. */
@NullMarked
package org.yaodian.workplan.audit;

import org.jspecify.annotations.NullMarked;
