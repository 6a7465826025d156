/** Every operation of the contract by every role: who may call it, and that nobody reaches into another subtree. */
@NullMarked
package org.yaodian.workplan.access.matrix;

import org.jspecify.annotations.NullMarked;
