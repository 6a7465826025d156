package org.yaodian.workplan.plan.rest;

import java.util.List;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.plan.PlanSpec;
import org.yaodian.workplan.plan.PlanStatus;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.ProgrammeSpec;
import org.yaodian.workplan.plan.ProgrammeSummary;
import org.yaodian.workplan.shared.security.Capability;

/** Between what is stored and what goes over HTTP. */
final class PlanMapper {
    private PlanMapper() {}

    static PlanView view(PlanSummary plan, Scope scope) {
        return new PlanView(
                plan.id(),
                plan.revision(),
                plan.code(),
                plan.title(),
                plan.year(),
                scope.tree().get(plan.orgUnitId()).reference(),
                plan.startDate(),
                plan.endDate(),
                plan.status(),
                scope.may(Capability.PLAN) ? List.of("update", "delete") : List.of());
    }

    static PlanSpec spec(PlanSummary plan) {
        return new PlanSpec(
                plan.code(),
                plan.title(),
                plan.year(),
                plan.orgUnitId().toString(),
                plan.startDate(),
                plan.endDate(),
                plan.status());
    }

    static ProgrammeView view(ProgrammeSummary programme, PlanSummary plan, Scope scope) {
        boolean mayChange = scope.may(Capability.PLAN) && plan.status() != PlanStatus.CLOSED;
        return new ProgrammeView(
                programme.id(),
                programme.revision(),
                plan.reference(),
                programme.code(),
                programme.ordinal(),
                programme.title(),
                mayChange ? List.of("update", "delete") : List.of());
    }

    static ProgrammeSpec spec(ProgrammeSummary programme) {
        return new ProgrammeSpec(
                programme.planId().toString(), programme.code(), programme.ordinal(), programme.title());
    }
}
