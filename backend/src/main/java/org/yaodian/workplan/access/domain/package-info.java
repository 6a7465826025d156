/** How a token becomes a caller. */
@NullMarked
package org.yaodian.workplan.access.domain;

import org.jspecify.annotations.NullMarked;
