/** Keyset paging: a page request, an opaque cursor and the page that goes back. */
@NullMarked
package org.yaodian.workplan.shared.paging;

import org.jspecify.annotations.NullMarked;
