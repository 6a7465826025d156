package org.yaodian.workplan.target.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.yaodian.workplan.shared.problem.Violations;
import org.yaodian.workplan.target.ObservationSpec;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.TimeBasis;
import org.yaodian.workplan.target.ValueStatus;

/** Which figures a target takes: numerator and denominator for a ratio, a value otherwise. */
final class StatementRules {
    private static final int VALUE_SCALE = 6;

    private StatementRules() {}

    /** The figures with their value worked out; adds to {@code violations} and refuses them all when any rule is broken. */
    static Statement state(TargetSummary target, ObservationSpec spec, Violations violations) {
        if (statesPercentage(target, spec)) {
            checkPublishedPercentage(target, spec, violations);
        } else if (target.isReportedAsRatio()) {
            checkRatio(target, spec, violations);
        } else {
            checkValue(spec, violations);
        }
        ValueStatus status = spec.valueStatus() == null ? ValueStatus.REPORTED : spec.valueStatus();
        violations
                .addIf(
                        status == ValueStatus.SAMPLED && spec.sampleSize() == null,
                        "/sampleSize",
                        "observation.sample-size")
                .addIf(
                        status != ValueStatus.SAMPLED && spec.sampleSize() != null,
                        "/sampleSize",
                        "observation.no-sample");
        violations.refuse();
        var source = spec.source();
        return new Statement(
                spec.numerator(),
                spec.denominator(),
                value(target, spec),
                status,
                spec.sampleSize(),
                spec.note(),
                source == null ? null : source.system(),
                source == null ? null : source.reference());
    }

    /** A higher body may publish a percentage without saying what it was made of. */
    private static boolean statesPercentage(TargetSummary target, ObservationSpec spec) {
        return target.isReportedAsRatio()
                && spec.valueStatus() == ValueStatus.AUTHORITATIVE
                && spec.value() != null
                && spec.numerator() == null
                && spec.denominator() == null;
    }

    private static void checkPublishedPercentage(TargetSummary target, ObservationSpec spec, Violations violations) {
        violations
                .addIf(
                        target.timeBasis() == TimeBasis.CUMULATIVE,
                        "/numerator",
                        "observation.published-needs-numerator")
                .addIf(Objects.requireNonNull(spec.value()).signum() < 0, "/value", "observation.negative");
    }

    private static void checkRatio(TargetSummary target, ObservationSpec spec, Violations violations) {
        BigDecimal numerator = spec.numerator();
        BigDecimal denominator = spec.denominator();
        violations
                .addIf(numerator == null, "/numerator", "observation.numerator-required")
                .addIf(denominator == null, "/denominator", "observation.denominator-required")
                .addIf(spec.value() != null, "/value", "observation.value-is-computed")
                .addIf(numerator != null && numerator.signum() < 0, "/numerator", "observation.negative")
                .addIf(denominator != null && denominator.signum() == 0, "/denominator", "observation.zero-denominator")
                .addIf(denominator != null && denominator.signum() < 0, "/denominator", "observation.negative");
        if (numerator != null && denominator != null && denominator.signum() > 0) {
            violations.addIf(
                    !target.allowAboveDenominator() && numerator.compareTo(denominator) > 0,
                    "/numerator",
                    "observation.numerator-above-denominator",
                    numerator.toPlainString(),
                    denominator.toPlainString());
        }
    }

    private static void checkValue(ObservationSpec spec, Violations violations) {
        BigDecimal value = spec.value();
        violations
                .addIf(value == null, "/value", "observation.value-required")
                .addIf(value != null && value.signum() < 0, "/value", "observation.negative")
                .addIf(spec.numerator() != null, "/numerator", "observation.only-ratio")
                .addIf(spec.denominator() != null, "/denominator", "observation.only-ratio");
    }

    private static BigDecimal value(TargetSummary target, ObservationSpec spec) {
        if (!target.isReportedAsRatio() || statesPercentage(target, spec)) {
            return Objects.requireNonNull(spec.value());
        }
        return Figures.percentage(Objects.requireNonNull(spec.numerator()), Objects.requireNonNull(spec.denominator()))
                .setScale(VALUE_SCALE, RoundingMode.HALF_UP);
    }
}
