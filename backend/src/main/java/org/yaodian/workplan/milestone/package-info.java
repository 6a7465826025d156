/** Dated deliverables and how they stand. */
@NullMarked
package org.yaodian.workplan.milestone;

import org.jspecify.annotations.NullMarked;
