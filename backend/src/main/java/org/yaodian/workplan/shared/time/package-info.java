/** The business clock and the periods that figures are reported for. */
@NullMarked
package org.yaodian.workplan.shared.time;

import org.jspecify.annotations.NullMarked;
