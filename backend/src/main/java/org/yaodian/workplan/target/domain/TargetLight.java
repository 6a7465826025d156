package org.yaodian.workplan.target.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.plan.Light;
import org.yaodian.workplan.plan.Reason;
import org.yaodian.workplan.shared.time.BusinessClock;
import org.yaodian.workplan.target.GoalComparator;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.TargetValue;

/** The light of a target for one unit, and the facts it rests on (domain.md, Status). The only place that decides it. */
final class TargetLight {
    private static final BigDecimal DEFAULT_TOLERANCE = new BigDecimal("0.10");

    private TargetLight() {}

    /** A light with its reasons. */
    record Judgement(Light light, List<Reason> reasons) {}

    /**
     * What is known about a unit on a day.
     *
     * @param line null when the unit has no goal
     */
    record Facts(
            TargetSummary target,
            LocalDate asOf,
            @Nullable BigDecimal value,
            @Nullable GoalLine line,
            int reportedUnits,
            int expectedUnits,
            int lateUnits,
            TargetValue.Waiting waiting) {}

    static Judgement judge(Facts facts) {
        List<Reason> reasons = new ArrayList<>();
        Light light = light(facts, reasons);
        if (facts.lateUnits() > 0) {
            reasons.add(Reason.of("light.target.late", facts.lateUnits(), facts.expectedUnits()));
        }
        Instant since = facts.waiting().since();
        if (since != null) {
            LocalDate day = LocalDate.ofInstant(since, BusinessClock.ZONE);
            reasons.add(Reason.of("light.target.waiting", facts.waiting().units(), facts.expectedUnits(), day));
        }
        if (facts.reportedUnits() < facts.expectedUnits() && facts.reportedUnits() > 0) {
            reasons.add(Reason.of("light.target.incomplete", facts.reportedUnits(), facts.expectedUnits()));
        }
        return new Judgement(light, List.copyOf(reasons));
    }

    private static Light light(Facts facts, List<Reason> reasons) {
        BigDecimal value = facts.value();
        GoalLine line = facts.line();
        if (value == null) {
            reasons.add(Reason.of("light.target.no-data"));
            return Light.NO_DATA;
        }
        if (line == null) {
            reasons.add(Reason.of("light.target.no-goal", Figures.plain(value)));
            return facts.lateUnits() > 0 ? Light.AT_RISK : Light.ON_TRACK;
        }
        GoalComparator comparator = facts.target().comparator();
        if (comparator.isMet(value, line.goal(), line.upper())) {
            reasons.add(Reason.of("light.target.met", Figures.plain(value), goalText(line)));
            return Light.ACHIEVED;
        }
        if (facts.asOf().isAfter(line.due())) {
            reasons.add(Reason.of("light.target.missed", line.due(), Figures.plain(value), goalText(line)));
            return Light.MISSED;
        }
        return underWay(facts, value, line, reasons);
    }

    private static Light underWay(Facts facts, BigDecimal value, GoalLine line, List<Reason> reasons) {
        BigDecimal expected = line.expectedOn(facts.asOf());
        if (expected == null) {
            reasons.add(Reason.of("light.target.not-due", Figures.plain(value), line.due(), goalText(line)));
            return facts.lateUnits() > 0 ? Light.AT_RISK : Light.ON_TRACK;
        }
        BigDecimal behind = behind(facts.target().comparator(), value, expected, line);
        if (behind.signum() <= 0) {
            reasons.add(Reason.of("light.target.on-track", Figures.plain(value), Figures.plain(expected)));
            return facts.lateUnits() > 0 ? Light.AT_RISK : Light.ON_TRACK;
        }
        BigDecimal tolerance = tolerance(facts.target(), line);
        reasons.add(Reason.of(
                "light.target.behind",
                Figures.plain(value),
                Figures.plain(expected),
                Figures.plain(behind),
                Figures.plain(tolerance)));
        return behind.compareTo(tolerance) <= 0 ? Light.AT_RISK : Light.OFF_TRACK;
    }

    /** How far the value is on the wrong side of what is expected; zero or less when it is not. */
    private static BigDecimal behind(GoalComparator comparator, BigDecimal value, BigDecimal expected, GoalLine line) {
        return switch (comparator) {
            case AT_LEAST -> expected.subtract(value);
            case AT_MOST -> value.subtract(expected);
            case EQUAL, BETWEEN -> {
                BigDecimal far = line.upper() == null ? line.goal() : line.upper();
                boolean downwards = line.hasBaseline() && line.baseline().compareTo(far) > 0;
                BigDecimal short_ = downwards ? value.subtract(expected) : expected.subtract(value);
                BigDecimal beyond = downwards ? line.goal().subtract(value) : value.subtract(far);
                yield short_.max(beyond);
            }
        };
    }

    private static BigDecimal tolerance(TargetSummary target, GoalLine line) {
        return target.tolerance() != null
                ? target.tolerance()
                : line.goal().subtract(line.baseline()).abs().multiply(DEFAULT_TOLERANCE);
    }

    private static String goalText(GoalLine line) {
        return line.upper() == null
                ? Figures.plain(line.goal())
                : Figures.plain(line.goal()) + "–" + Figures.plain(line.upper());
    }
}
