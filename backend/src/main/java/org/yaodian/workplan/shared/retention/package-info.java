/** What is kept for a while only, and forgotten then. */
@NullMarked
package org.yaodian.workplan.shared.retention;

import org.jspecify.annotations.NullMarked;
