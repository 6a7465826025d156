/** Who is calling, what they may do, and which subtree they may see and write. */
@NullMarked
package org.yaodian.workplan.access;

import org.jspecify.annotations.NullMarked;
