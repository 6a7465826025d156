package org.yaodian.workplan.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the document.
 *
 * @param ordinal its number in the document; null when it has none
 * @param title null when the document gives none
 */
public record ProposedProgramme(
        @Nullable Integer ordinal, @Nullable String title, int start, int end, List<ProposedTask> tasks) {}
