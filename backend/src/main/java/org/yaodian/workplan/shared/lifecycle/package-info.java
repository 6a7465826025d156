/** When this replica comes and goes. */
@NullMarked
package org.yaodian.workplan.shared.lifecycle;

import org.jspecify.annotations.NullMarked;
