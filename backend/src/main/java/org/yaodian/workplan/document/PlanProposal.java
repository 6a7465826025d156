package org.yaodian.workplan.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says, as a plan that nobody has confirmed yet. Spans are in Unicode code points of {@code text}.
 *
 * @param title the document's own title; null when it has none
 * @param year the year it is for; null when it does not say
 */
public record PlanProposal(
        String text, @Nullable String title, @Nullable Integer year, List<ProposedProgramme> programmes) {}
