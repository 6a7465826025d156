package org.yaodian.workplan.supervision.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.supervision.Party;

/** What an order's spec refers to, looked up. */
record Place(
        @Nullable UUID taskId,
        @Nullable UUID targetId,
        @Nullable UUID milestoneId,
        List<Party> addressees) {}
