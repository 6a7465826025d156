package org.yaodian.workplan.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commitment of the document.
 *
 * @param number its number in the document; null when it has none
 * @param title its heading, otherwise the words of its first clause
 */
public record ProposedTask(
        @Nullable Integer number,
        String title,
        int start,
        int end,
        List<String> leadDepartments,
        List<String> supportDepartments,
        @Nullable Due due,
        List<ProposedClause> clauses,
        List<ProposedTarget> targets,
        List<ProposedMilestone> milestones,
        List<NamedDocument> documents) {}
