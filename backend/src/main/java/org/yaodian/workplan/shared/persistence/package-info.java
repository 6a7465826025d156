/** What every stored aggregate shares. */
@NullMarked
package org.yaodian.workplan.shared.persistence;

import org.jspecify.annotations.NullMarked;
