package org.yaodian.workplan.years.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.yaodian.workplan.organisation.OrgTree;
import org.yaodian.workplan.organisation.OrgTrees;
import org.yaodian.workplan.plan.Reason;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.time.BusinessClock;

/** Which org units can still be given something to do in a later plan. */
@ApplicationScoped
class RemainingUnits {
    private final OrgTrees trees;
    private final BusinessClock clock;

    RemainingUnits(OrgTrees trees, BusinessClock clock) {
        this.trees = trees;
        this.clock = clock;
    }

    OrgTree tree() {
        return trees.current();
    }

    /** What the unit is called; with its id alone when it is no longer known. */
    Reference name(UUID unit) {
        return tree().find(unit.toString())
                .map(found -> found.reference())
                .orElseGet(() -> new Reference(unit, "", ""));
    }

    /** Why the unit takes nothing on in the later plan; empty when it can. */
    Optional<Reason> objection(UUID unit, Years years) {
        LocalDate start = years.plan().startDate();
        LocalDate today = clock.today();
        LocalDate day = today.isAfter(start) ? today : start;
        if (!tree().isWithin(unit, years.plan().orgUnitId())) {
            return Optional.of(Reason.of("years.unit-elsewhere"));
        }
        return tree().get(unit).isClosedBy(day) ? Optional.of(Reason.of("years.unit-closed")) : Optional.empty();
    }
}
