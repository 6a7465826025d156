/** The names of what callers may do. */
@NullMarked
package org.yaodian.workplan.shared.security;

import org.jspecify.annotations.NullMarked;
