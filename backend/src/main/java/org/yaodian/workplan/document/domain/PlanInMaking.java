package org.yaodian.workplan.document.domain;

import java.util.LinkedHashSet;
import java.util.Set;
import org.yaodian.workplan.plan.PlanSummary;

/** A plan while it is being made of a document. */
final class PlanInMaking {
    private final SourceDocument document;
    private final PlanSummary plan;
    private final Set<String> unknown = new LinkedHashSet<>();
    private int tasks;
    private int targets;
    private int milestones;

    PlanInMaking(SourceDocument document, PlanSummary plan) {
        this.document = document;
        this.plan = plan;
    }

    SourceDocument document() {
        return document;
    }

    PlanSummary plan() {
        return plan;
    }

    /** Names of departments that nobody bears. */
    Set<String> unknown() {
        return unknown;
    }

    void countTask() {
        tasks++;
    }

    void countTarget() {
        targets++;
    }

    void countMilestone() {
        milestones++;
    }

    int tasks() {
        return tasks;
    }

    int targets() {
        return targets;
    }

    int milestones() {
        return milestones;
    }
}
