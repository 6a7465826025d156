/** What the architecture demands, as rules that a test can hold. */
@NullMarked
package org.yaodian.workplan.architecture;

import org.jspecify.annotations.NullMarked;
