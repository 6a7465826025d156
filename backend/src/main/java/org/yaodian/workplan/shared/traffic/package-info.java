/** How much one caller, and all of them together, may ask at a time. */
@NullMarked
package org.yaodian.workplan.shared.traffic;

import org.jspecify.annotations.NullMarked;
