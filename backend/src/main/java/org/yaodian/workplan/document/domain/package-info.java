/** Documents as they are kept, and the making of plans. */
@NullMarked
package org.yaodian.workplan.document.domain;

import org.jspecify.annotations.NullMarked;
