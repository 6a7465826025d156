/** One year's plan beside the next: what is the same, what changed, and what is carried over. */
@NullMarked
package org.yaodian.workplan.years;

import org.jspecify.annotations.NullMarked;
