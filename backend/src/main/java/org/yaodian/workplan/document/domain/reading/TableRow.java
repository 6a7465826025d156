package org.yaodian.workplan.document.domain.reading;

import java.util.List;

/**
 * What the cells of a row say besides the task itself.
 *
 * @param leftOut what is no part of a clause
 */
record TableRow(List<Span> leftOut, Span lead, Span support, Span limit) {}
