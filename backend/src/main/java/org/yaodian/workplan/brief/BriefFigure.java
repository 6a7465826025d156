package org.yaodian.workplan.brief;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.plan.Light;
import org.yaodian.workplan.shared.http.Reference;

/**
 * One figure of a brief by the question that it answers.
 *
 * @param value as printed: a decimal, a light or a day
 */
public record BriefFigure(Question question, String value) {

    /**
     * What was asked; the day and the moment are those of the whole brief.
     *
     * @param subject what it is a figure of; null for the plan as a whole
     * @param counted of a count of lights, which one; null otherwise
     */
    public record Question(
            Section section,
            @Nullable Reference subject,
            Measure measure,
            @Nullable Light counted) {}

    /** In which part of a brief. */
    @Schema(name = "BriefSection")
    public enum Section {
        OVERALL,
        PROGRAMME,
        TARGET,
        ORG_UNIT,
        CHANGED,
        UPCOMING,
        OVERDUE
    }

    /** What of it. */
    @Schema(name = "BriefMeasure")
    public enum Measure {
        PROGRESS,
        PROGRESS_BEFORE,
        TIME_ELAPSED,
        TASKS,
        TARGETS,
        MILESTONES,
        REPORTED_UNITS,
        EXPECTED_UNITS,
        LATE_REPORTS,
        OPEN_ORDERS,
        OVERDUE_ORDERS,
        VALUE,
        VALUE_BEFORE,
        GOAL,
        GOAL_UPPER,
        ACHIEVEMENT,
        LIGHT,
        LIGHT_BEFORE,
        SCORE,
        RANK,
        DUE_DATE
    }
}
