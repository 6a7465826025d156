package org.yaodian.workplan.target.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.organisation.OrgTree;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.shared.time.Period;
import org.yaodian.workplan.target.Explanation;
import org.yaodian.workplan.target.Explanation.Missing;
import org.yaodian.workplan.target.Explanation.Node;
import org.yaodian.workplan.target.Explanation.State;
import org.yaodian.workplan.target.ObservationSummary;
import org.yaodian.workplan.target.ReportDuties;
import org.yaodian.workplan.target.Rollup;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.TargetValue;

/**
 * What each unit brings to the value of one above.
 *
 * @param values of all units within, down to those that report
 * @param observations the last of each reporting unit that has one
 */
record Contributions(
        TargetSummary target,
        OrgTree tree,
        ExpectedReporters reporters,
        Map<UUID, TargetValue> values,
        Map<UUID, ObservationSummary> observations) {

    Explanation explain(OrgUnitSummary unit, int depth) {
        TargetValue whole = value(unit);
        return new Explanation(
                whole, node(unit, whole, depth), meanOfPercentages(unit, whole), missing(unit, whole.asOf()));
    }

    private TargetValue value(OrgUnitSummary unit) {
        return Objects.requireNonNull(values.get(unit.id()));
    }

    private Node node(OrgUnitSummary unit, TargetValue whole, int levels) {
        TargetValue value = value(unit);
        List<Node> children = levels == 0
                ? List.of()
                : tree.children(unit.id()).stream()
                        .filter(child -> values.containsKey(child.id()) && isConcerned(child))
                        .map(child -> node(child, whole, levels - 1))
                        .toList();
        return new Node(
                unit, value, share(unit, value, whole), state(unit, value), observations.get(unit.id()), children);
    }

    /** A unit shows when something was or should be reported within, or when it would have reported but for being closed. */
    private boolean isConcerned(OrgUnitSummary unit) {
        TargetValue value = value(unit);
        LocalDate closed = unit.closedOn();
        boolean closedOnTheWay =
                closed != null && closed.isAfter(target.startDate()) && reporters.concerns(target, unit);
        return value.expectedUnits() > 0 || value.reportedUnits() > 0 || closedOnTheWay;
    }

    private static State state(OrgUnitSummary unit, TargetValue value) {
        if (!unit.isOpenOn(value.asOf())) {
            return State.CLOSED;
        }
        if (value.lateUnits() == 0 && value.waiting().units() > 0) {
            return State.WAITING;
        }
        if (value.reportedUnits() == 0) {
            return State.MISSING;
        }
        return value.lateUnits() > 0 ? State.LATE : State.REPORTED;
    }

    private @Nullable BigDecimal share(OrgUnitSummary unit, TargetValue value, TargetValue whole) {
        BigDecimal all = amount(whole, tree.get(whole.orgUnitId()));
        BigDecimal own = amount(value, unit);
        return all == null || all.signum() == 0 || own == null ? null : Figures.divide(own, all);
    }

    /** What adds up from unit to unit; null where nothing does. */
    private @Nullable BigDecimal amount(TargetValue value, OrgUnitSummary unit) {
        BigDecimal figure = value.rolledUp().value();
        if (figure == null) {
            return null;
        }
        boolean isReporter = unit.level() == target.reportingLevel();
        return switch (target.rollup()) {
            case RATIO -> value.rolledUp().numerator();
            case SUM -> figure;
            case MEAN -> figure.multiply(BigDecimal.valueOf(value.reportedUnits()));
            case COVERAGE -> isReporter ? covered(figure) : value.rolledUp().numerator();
            case MIN, MAX -> null;
        };
    }

    private BigDecimal covered(BigDecimal figure) {
        return target.covers(figure) ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    private @Nullable BigDecimal meanOfPercentages(OrgUnitSummary unit, TargetValue whole) {
        if (target.rollup() != Rollup.RATIO || whole.rolledUp().value() == null) {
            return null;
        }
        List<BigDecimal> own = tree.subtree(unit.id()).stream()
                .filter(found -> found.level() == target.reportingLevel())
                .map(found -> value(found).rolledUp().value())
                .filter(Objects::nonNull)
                .toList();
        return own.isEmpty()
                ? null
                : Figures.divide(own.stream().reduce(BigDecimal.ZERO, BigDecimal::add), BigDecimal.valueOf(own.size()));
    }

    private List<Missing> missing(OrgUnitSummary unit, LocalDate asOf) {
        return reporters.within(target, unit.id(), asOf).stream()
                .filter(reporter -> isOwed(state(reporter, value(reporter))))
                .map(reporter -> missing(reporter, asOf, Optional.ofNullable(observations.get(reporter.id()))))
                .toList();
    }

    private static boolean isOwed(State state) {
        return state == State.MISSING || state == State.LATE;
    }

    private Missing missing(OrgUnitSummary reporter, LocalDate asOf, Optional<ObservationSummary> last) {
        Period lastPeriod = last.map(ObservationSummary::period).orElse(null);
        Period next = lastPeriod == null ? firstPeriod(reporter) : lastPeriod.next();
        LocalDate late = ReportDuties.dueOn(next).plusDays(1);
        return new Missing(reporter, lastPeriod, late.isAfter(asOf) ? null : late);
    }

    private Period firstPeriod(OrgUnitSummary reporter) {
        LocalDate first = target.startDate();
        LocalDate opened = reporter.openedOn();
        if (opened != null && opened.isAfter(first)) {
            first = opened;
        }
        return Period.containing(first, target.frequency());
    }
}
