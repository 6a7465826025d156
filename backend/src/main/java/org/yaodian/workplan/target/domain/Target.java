package org.yaodian.workplan.target.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.organisation.OrgLevel;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.shared.persistence.Aggregate;
import org.yaodian.workplan.shared.time.Frequency;
import org.yaodian.workplan.target.GoalComparator;
import org.yaodian.workplan.target.Rollup;
import org.yaodian.workplan.target.TargetSpec;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.TimeBasis;

/** A quantified commitment of a task. */
@Entity
@Table(name = "target")
class Target extends Aggregate {
    private UUID planId = new UUID(0, 0);
    private UUID taskId = new UUID(0, 0);
    private String code = "";
    private String name = "";
    private String unit = "";

    @Enumerated(EnumType.STRING)
    private GoalComparator comparator = GoalComparator.AT_LEAST;

    private BigDecimal goal = BigDecimal.ZERO;
    private @Nullable BigDecimal goalUpper;
    private @Nullable BigDecimal unitGoal;
    private @Nullable BigDecimal baseline;
    private @Nullable LocalDate baselineDate;
    private LocalDate startDate = LocalDate.EPOCH;
    private LocalDate dueDate = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    private Frequency frequency = Frequency.YEARLY;

    @Enumerated(EnumType.STRING)
    private OrgLevel reportingLevel = OrgLevel.COUNTY;

    @Enumerated(EnumType.STRING)
    private TimeBasis timeBasis = TimeBasis.SNAPSHOT;

    @Enumerated(EnumType.STRING)
    @Column(name = "rollup")
    private Rollup rollup = Rollup.SUM;

    private @Nullable BigDecimal tolerance;
    private BigDecimal weight = BigDecimal.ONE;
    private boolean allowAboveDenominator;
    private UUID[] appliesToUnits = {};
    private String[] appliesToTypes = {};

    @Embedded
    private DefinitionCard definition = new DefinitionCard();

    /** Begins a target of a plan; it never moves to another. */
    static Target of(UUID planId) {
        Target target = new Target();
        target.planId = planId;
        return target;
    }

    /** Takes on what the spec says; what it refers to has been looked up already. */
    void restate(TargetSpec spec, PlanSummary plan, UUID task, Collection<UUID> units) {
        taskId = task;
        code = spec.code();
        name = spec.name();
        unit = spec.unit();
        comparator = spec.comparator();
        goal = spec.goal();
        goalUpper = spec.goalUpper();
        unitGoal = spec.unitGoal();
        baseline = spec.baseline();
        baselineDate = spec.baselineDate();
        startDate = spec.startDate() == null ? plan.startDate() : spec.startDate();
        dueDate = spec.dueDate() == null ? plan.endDate() : spec.dueDate();
        frequency = spec.frequency();
        reportingLevel = spec.reportingLevel();
        timeBasis = spec.timeBasis();
        rollup = spec.rollup();
        tolerance = spec.tolerance();
        weight = spec.weightOrOne();
        allowAboveDenominator = Boolean.TRUE.equals(spec.allowAboveDenominator());
        appliesToUnits = units.stream().sorted().toArray(UUID[]::new);
        appliesToTypes =
                spec.appliesToOrAll().namedTypes().stream().sorted().distinct().toArray(String[]::new);
        definition.restate(spec.definitionOrEmpty());
    }

    TargetSummary summary() {
        return new TargetSummary(
                id(),
                revision(),
                planId,
                taskId,
                code,
                name,
                unit,
                comparator,
                goal,
                goalUpper,
                unitGoal,
                baseline,
                baselineDate,
                startDate,
                dueDate,
                frequency,
                reportingLevel,
                timeBasis,
                rollup,
                tolerance,
                weight,
                allowAboveDenominator,
                Set.of(appliesToUnits),
                Set.of(appliesToTypes),
                definition.version(),
                definition.words());
    }

    UUID taskId() {
        return taskId;
    }

    DefinitionCard definition() {
        return definition;
    }

    UUID planId() {
        return planId;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    LocalDate dueDate() {
        return dueDate;
    }
}
