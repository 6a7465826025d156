package org.yaodian.workplan.exchange.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.audit.CommittedChanges.Selection;
import org.yaodian.workplan.audit.CommittedChanges.Sight;
import org.yaodian.workplan.exchange.Changes;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.shared.problem.Problem;

/** Turns what a caller asks to follow, and may see, into a selection of lines. */
@ApplicationScoped
class ChangeSelection {
    private final Plans plans;
    private final Scope scope;

    ChangeSelection(Plans plans, Scope scope) {
        this.plans = plans;
        this.scope = scope;
    }

    Selection of(Changes.Filter filter) {
        PlanSummary plan = plans.filtered(filter.plan());
        return new Selection(kinds(filter.types()), plan == null ? null : plan.id(), below(filter.orgUnit()), sight());
    }

    private static Set<String> kinds(List<String> types) {
        return types.isEmpty()
                ? Arrays.stream(ChangeKind.values()).map(ChangeKind::code).collect(Collectors.toSet())
                : types.stream().map(ChangeSelection::kind).collect(Collectors.toSet());
    }

    private static String kind(String type) {
        String kind = type.contains(".") ? type.substring(0, type.indexOf('.')) : type;
        return ChangeKind.of(kind)
                .map(ChangeKind::code)
                .orElseThrow(() -> Problem.parameter("types", "changes.type-unknown", type, known()));
    }

    private static String known() {
        return Arrays.stream(ChangeKind.values()).map(ChangeKind::code).collect(Collectors.joining(", "));
    }

    /** A unit that the caller may not see is as unknown as one that is not there. */
    private @Nullable List<UUID> below(@Nullable String orgUnit) {
        if (orgUnit == null) {
            return null;
        }
        return scope.tree()
                .find(orgUnit)
                .filter(unit -> scope.covers(unit.id()))
                .map(unit -> scope.tree().subtree(unit.id()).stream()
                        .map(OrgUnitSummary::id)
                        .toList())
                .orElseThrow(() -> Problem.parameter("orgUnit", "org-unit.unknown", orgUnit));
    }

    private @Nullable Sight sight() {
        List<UUID> covered = scope.covered();
        return covered == null
                ? null
                : new Sight(
                        covered,
                        Objects.requireNonNullElse(scope.concerned(), List.of()),
                        Objects.requireNonNullElse(plans.concerned(), List.of()));
    }
}
