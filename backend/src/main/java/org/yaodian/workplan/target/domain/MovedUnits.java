package org.yaodian.workplan.target.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.yaodian.workplan.organisation.OrgTreeChanged;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.target.TargetSummary;

/** Restates what units have reported when they are moved, opened, closed or given another type. */
@ApplicationScoped
class MovedUnits {
    private final TargetRepository targets;
    private final RollupWriter rollups;

    MovedUnits(TargetRepository targets, RollupWriter rollups) {
        this.targets = targets;
        this.rollups = rollups;
    }

    void changed(@Observes OrgTreeChanged change) {
        if (!changesFigures(change.before().get(change.unit()), change.after().get(change.unit()))) {
            return;
        }
        List<UUID> within = change.after().subtree(change.unit()).stream()
                .map(OrgUnitSummary::id)
                .toList();
        List<TargetSummary> reported =
                targets.reportedBy(within).stream().map(Target::summary).toList();
        rollups.restate(change.unit(), change.before(), change.after(), reported);
    }

    private static boolean changesFigures(OrgUnitSummary before, OrgUnitSummary after) {
        return !Objects.equals(before.parentId(), after.parentId())
                || !Objects.equals(before.openedOn(), after.openedOn())
                || !Objects.equals(before.closedOn(), after.closedOn())
                || !before.type().equals(after.type());
    }
}
