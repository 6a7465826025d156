/** The caller's own account. */
@NullMarked
package org.yaodian.workplan.access.rest;

import org.jspecify.annotations.NullMarked;
