package org.yaodian.workplan.target.domain;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.yaodian.workplan.organisation.OrgTree;
import org.yaodian.workplan.target.RollupVerification;
import org.yaodian.workplan.target.TargetSummary;

@ApplicationScoped
class RollupVerificationService implements RollupVerification {
    private final TargetRepository targets;
    private final CountedReadings readings;
    private final ObservationRepository observations;
    private final StoredRollups stored;
    private final RollupRows rows;
    private final RollupWriter writer;

    RollupVerificationService(
            TargetRepository targets,
            CountedReadings readings,
            ObservationRepository observations,
            StoredRollups stored,
            RollupRows rows,
            RollupWriter writer) {
        this.targets = targets;
        this.readings = readings;
        this.observations = observations;
        this.stored = stored;
        this.rows = rows;
        this.writer = writer;
    }

    @Override
    @ActivateRequestContext
    public List<RollupDifference> verify() {
        return eachTarget(false);
    }

    @Override
    @ActivateRequestContext
    public List<RollupDifference> repair() {
        return eachTarget(true);
    }

    private List<RollupDifference> eachTarget(boolean repairs) {
        List<UUID> ids = QuarkusTransaction.requiringNew()
                .call(() -> targets.listAll().stream().map(Target::id).sorted().toList());
        List<RollupDifference> found = new ArrayList<>();
        for (UUID id : ids) {
            found.addAll(QuarkusTransaction.requiringNew().call(() -> compare(id, repairs)));
        }
        return found;
    }

    /** Holds the target's figures still while it compares. */
    private List<RollupDifference> compare(UUID id, boolean repairs) {
        OrgTree tree = writer.holdStill(List.of(id));
        List<RollupDifference> found = new ArrayList<>();
        for (TargetSummary target : targets.reread(List.of(id))) {
            List<RollupChange> differences = differences(target, tree);
            differences.forEach(change -> found.add(inWords(target, tree, change)));
            if (repairs) {
                rows.add(differences);
            }
        }
        return found;
    }

    /** What has to be added to the stored rows to make them those of a full recomputation; of the units that have any of the two. */
    private List<RollupChange> differences(TargetSummary target, OrgTree tree) {
        Ledger recomputed = new Ledger();
        UnitSeries series = new UnitSeries(target);
        List<UUID> reporters = observations.countedUnits(target.id()).stream()
                .filter(unit -> tree.get(unit).level() == target.reportingLevel())
                .toList();
        readings.of(List.of(target.id()), reporters)
                .forEach((cell, figures) ->
                        recomputed.addUpwards(cell, series.changes(tree.get(cell.orgUnitId()), tree, figures), tree));
        Set<UUID> units = new HashSet<>(stored.units(target.id()));
        reporters.forEach(reporter -> tree.ancestors(reporter).forEach(unit -> units.add(unit.id())));
        StoredRollups.Histories was = stored.read(Map.of(target.id(), units));
        List<RollupChange> differences = new ArrayList<>();
        for (UUID unit : units) {
            Cell cell = new Cell(target.id(), unit);
            Change.difference(
                            recomputed.history(target, unit).changes(),
                            was.of(cell).changes())
                    .forEach(change -> differences.add(new RollupChange(cell, change)));
        }
        return differences;
    }

    private RollupDifference inWords(TargetSummary target, OrgTree tree, RollupChange missing) {
        UUID unit = missing.cell().orgUnitId();
        Change nothing = Change.none(missing.change().on());
        Change now = stored.read(Map.of(target.id(), List.of(unit))).of(missing.cell()).changes().stream()
                .filter(change -> change.on().equals(nothing.on()))
                .findFirst()
                .orElse(nothing);
        return new RollupDifference(
                target.code(),
                tree.get(unit).code(),
                nothing.on().toString(),
                words(now),
                words(now.plus(missing.change())));
    }

    private static String words(Change change) {
        return change.isNone()
                ? "nothing"
                : change.tally().numerator().stripTrailingZeros().toPlainString() + "/"
                        + change.tally().denominator().stripTrailingZeros().toPlainString() + " value "
                        + change.tally().value().stripTrailingZeros().toPlainString() + " reported "
                        + change.tally().reported() + " covered "
                        + change.tally().covered() + " observed "
                        + change.observed();
    }
}
