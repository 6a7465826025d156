package org.yaodian.workplan.years.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yaodian.workplan.shared.paging.SortKey;
import org.yaodian.workplan.years.SuccessionVerdict;

@ApplicationScoped
class SuccessionRepository implements PanacheRepositoryBase<Succession, UUID> {
    static final List<SortKey<Succession>> SORT_KEYS = List.of(
            SortKey.text("kind", "cast(e.kind as string)", each -> each.kind().name()));

    Decisions between(Years years) {
        return Decisions.of(list(
                "planId = ?1 and formerPlanId = ?2",
                years.plan().id(),
                years.former().id()));
    }

    /** Whether those two have been decided on. */
    boolean isDecided(Decisions.Pair pair) {
        return count("predecessorId = ?1 and successorId = ?2", pair.before(), pair.after()) > 0;
    }

    Optional<Succession> before(UUID successor) {
        return find("successorId = ?1 and verdict = ?2", successor, SuccessionVerdict.SAME)
                .firstResultOptional();
    }

    Optional<Succession> after(UUID predecessor) {
        return find("predecessorId = ?1 and verdict = ?2", predecessor, SuccessionVerdict.SAME)
                .firstResultOptional();
    }
}
