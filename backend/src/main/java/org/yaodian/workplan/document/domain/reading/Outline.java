package org.yaodian.workplan.document.domain.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where programmes and tasks stand in a text.
 *
 * @param title the document's own title; null when it has none
 */
record Outline(@Nullable Span title, List<Part> parts) {}
