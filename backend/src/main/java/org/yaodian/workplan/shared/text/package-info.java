/** Messages in the caller's language. */
@NullMarked
package org.yaodian.workplan.shared.text;

import org.jspecify.annotations.NullMarked;
