package org.yaodian.workplan.document.domain.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a programme stands.
 *
 * @param ordinal null when it has none
 * @param title null when the document gives none
 * @param span its heading, or what introduces it
 */
record Part(@Nullable Integer ordinal, @Nullable Span title, Span span, List<Block> blocks) {}
