package org.yaodian.workplan.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.milestone.MilestoneKind;

/** Something the document promises to deliver. */
public record ProposedMilestone(
        String title,
        MilestoneKind kind,
        @Nullable Due due,
        List<String> places,
        int start,
        int end,
        Grounds grounds) {}
