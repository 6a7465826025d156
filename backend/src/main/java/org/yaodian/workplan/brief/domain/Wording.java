package org.yaodian.workplan.brief.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.brief.BriefKind;
import org.yaodian.workplan.brief.BriefSpec;
import org.yaodian.workplan.brief.BriefSummary;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.Violations;
import org.yaodian.workplan.shared.time.Frequency;
import org.yaodian.workplan.shared.time.Period;

/**
 * What a draft is to say, with the days that follow from it (docs/rules/briefs.md).
 *
 * @param since the day it is compared with; null when the plan had not begun
 */
record Wording(BriefSpec spec, LocalDate asOf, @Nullable LocalDate since, String issuer) {
    private static final int WORDS_ON_ONE_PAGE = 300;

    static Wording of(BriefSpec spec, PlanSummary plan, OrgUnitSummary unit, LocalDate today) {
        String issuer = spec.issuer() == null || spec.issuer().isBlank() ? unit.name() : spec.issuer();
        return spec.kind() == BriefKind.MONTHLY ? monthly(spec, plan, issuer, today) : since(spec, plan, issuer, today);
    }

    private static Wording monthly(BriefSpec spec, PlanSummary plan, String issuer, LocalDate today) {
        Violations violations = new Violations().addIf(spec.since() != null, "/since", "brief.since-when-monthly");
        String month = spec.month();
        if (month == null) {
            throw Problem.invalid(
                    violations.add("/month", "brief.month-required").all());
        }
        LocalDate first = LocalDate.parse(month + "-01");
        LocalDate last = month(first).end();
        LocalDate asOf = spec.asOf() == null ? earlier(last, today) : spec.asOf();
        boolean outside = last.isBefore(plan.startDate()) || first.isAfter(plan.endDate());
        violations
                .addIf(outside, "/month", "brief.month-outside", month, plan.code())
                .addIf(first.isAfter(today), "/month", "brief.month-ahead", month)
                .addIf(!first.isAfter(today) && asOf.isBefore(first), "/asOf", "brief.as-of-before-month", asOf)
                .addIf(asOf.isAfter(today), "/asOf", "brief.as-of-ahead", asOf)
                .refuse();
        LocalDate before = first.minusDays(1);
        return new Wording(spec, asOf, before.isBefore(plan.startDate()) ? null : before, issuer);
    }

    private static Wording since(BriefSpec spec, PlanSummary plan, String issuer, LocalDate today) {
        LocalDate asOf = spec.asOf() == null ? today : spec.asOf();
        LocalDate since = spec.since();
        String words = spec.introduction();
        Violations violations = new Violations()
                .addIf(spec.month() != null, "/month", "brief.month-when-since")
                .addIf(
                        words != null && words.length() > WORDS_ON_ONE_PAGE,
                        "/introduction",
                        "brief.introduction-too-long",
                        WORDS_ON_ONE_PAGE)
                .addIf(asOf.isAfter(today), "/asOf", "brief.as-of-ahead", asOf)
                .addIf(since == null, "/since", "brief.since-required");
        if (since != null) {
            violations
                    .addIf(!since.isBefore(asOf), "/since", "brief.since-not-before", since, asOf)
                    .addIf(since.isBefore(plan.startDate()), "/since", "brief.since-before-plan", since, plan.code());
        }
        violations.refuse();
        return new Wording(spec, asOf, since, issuer);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static Period month(LocalDate day) {
        return Period.containing(day, Frequency.MONTHLY);
    }

    String introduction() {
        return spec.introduction() == null ? "" : spec.introduction();
    }

    /** The spec that a draft came from: what followed from the month is left out, so that it follows again. */
    static BriefSpec specOf(BriefSummary brief) {
        boolean monthly = brief.kind() == BriefKind.MONTHLY;
        boolean wholeMonth = monthly && month(brief.asOf()).end().equals(brief.asOf());
        return new BriefSpec(
                brief.kind(),
                brief.month(),
                wholeMonth ? null : brief.asOf(),
                monthly ? null : brief.since(),
                brief.issuer(),
                brief.title(),
                brief.introduction());
    }
}
