package org.yaodian.workplan.exchange.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.exchange.Changes;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.shared.http.Reference;

/** Translates changes, with the names that plans and org units have now. */
@ApplicationScoped
class ChangeMapper {
    private final Plans plans;
    private final Scope scope;

    ChangeMapper(Plans plans, Scope scope) {
        this.plans = plans;
        this.scope = scope;
    }

    List<ChangeView> views(List<Changes.Change> changes) {
        Map<UUID, PlanSummary> known = plans.byIds(changes.stream()
                .map(Changes.Change::planId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return changes.stream().map(change -> view(change, known)).toList();
    }

    private ChangeView view(Changes.Change change, Map<UUID, PlanSummary> known) {
        PlanSummary plan = change.planId() == null ? null : known.get(change.planId());
        Changes.Subject subject = change.subject();
        return new ChangeView(
                change.position(),
                change.id(),
                change.type(),
                change.operation(),
                new ChangeView.SubjectView(subject.id(), subject.code(), subject.kind()),
                unit(change.orgUnitId()),
                plan == null ? null : plan.reference(),
                change.occurredAt(),
                change.data());
    }

    private @Nullable Reference unit(@Nullable UUID id) {
        return id == null
                ? null
                : scope.tree()
                        .find(id.toString())
                        .map(OrgUnitSummary::reference)
                        .orElse(null);
    }
}
