package org.yaodian.workplan.document.domain;

import java.util.Locale;
import java.util.Map;
import org.yaodian.workplan.document.MilestoneDraft;
import org.yaodian.workplan.document.TargetDraft;
import org.yaodian.workplan.milestone.MilestoneKind;
import org.yaodian.workplan.milestone.MilestoneSpec;
import org.yaodian.workplan.organisation.OrgLevel;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.shared.time.Frequency;
import org.yaodian.workplan.target.GoalComparator;
import org.yaodian.workplan.target.Rollup;
import org.yaodian.workplan.target.TargetSpec;
import org.yaodian.workplan.target.TimeBasis;

/**
 * Makes what the target and milestone modules take of drafts. How a figure is reported stands in no document: it begins as
 * yearly figures of the counties, a ratio for a share and a sum for an amount, and is set later where that is not so.
 */
final class SpecMaking {
    private static final Map<String, GoalComparator> COMPARATORS = Map.of(
            ">=", GoalComparator.AT_LEAST,
            "<=", GoalComparator.AT_MOST,
            "=", GoalComparator.EQUAL,
            "between", GoalComparator.BETWEEN);
    private static final Map<String, String> UNITS = Map.of(
            "m2", "SQUARE_METRE",
            "m3", "CUBIC_METRE",
            "km2", "SQUARE_KILOMETRE",
            "persons", "PERSON",
            "person_times", "PERSON_TIME",
            "times", "TIME",
            "hours", "HOUR",
            "ug_per_m", "MICROGRAM_PER_CUBIC_METRE");

    private SpecMaking() {}

    static TargetSpec target(TargetDraft draft, String code, PlanSummary plan, String task) {
        boolean share = draft.unit().equals("percent");
        return new TargetSpec(
                code,
                plan.id().toString(),
                task,
                draft.name(),
                unit(draft.unit()),
                COMPARATORS.getOrDefault(draft.comparator(), GoalComparator.EQUAL),
                draft.value(),
                draft.valueUpper(),
                null,
                null,
                null,
                null,
                draft.due(),
                Frequency.YEARLY,
                OrgLevel.COUNTY,
                share ? TimeBasis.SNAPSHOT : TimeBasis.CUMULATIVE,
                share ? Rollup.RATIO : Rollup.SUM,
                null,
                null,
                null,
                null,
                null);
    }

    static MilestoneSpec milestone(MilestoneDraft draft, String code, PlanSummary plan, String task) {
        return new MilestoneSpec(
                code,
                plan.id().toString(),
                task,
                draft.title(),
                MilestoneKind.valueOf(draft.kind().toUpperCase(Locale.ROOT)),
                null,
                draft.due() == null ? plan.endDate() : draft.due(),
                null,
                null,
                null,
                null,
                null);
    }

    /** Unit codes of targets hold letters only. */
    private static String unit(String code) {
        String letters = code.replaceAll("[0-9]", "");
        return UNITS.getOrDefault(code, UNITS.getOrDefault(letters, letters.toUpperCase(Locale.ROOT)));
    }
}
