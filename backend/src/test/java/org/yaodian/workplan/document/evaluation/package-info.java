/** Holds what the reader finds in documents against answers made by hand. */
@NullMarked
package org.yaodian.workplan.document.evaluation;

import org.jspecify.annotations.NullMarked;
