/** How JSON is read: exactly what the contract says, nothing guessed. */
@NullMarked
package org.yaodian.workplan.shared.json;

import org.jspecify.annotations.NullMarked;
