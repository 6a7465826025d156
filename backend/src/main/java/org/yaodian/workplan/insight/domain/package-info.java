/** One class a question. Writes nothing. */
@NullMarked
package org.yaodian.workplan.insight.domain;

import org.jspecify.annotations.NullMarked;
