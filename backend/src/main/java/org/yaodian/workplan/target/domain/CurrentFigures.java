package org.yaodian.workplan.target.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.yaodian.workplan.shared.persistence.Moment;

/**
 * The figures that count now. A request that only reads takes a target's histories from memory as long as the database says
 * that they are what they were; the histories of one target in one answer are always of one moment (ADR 13).
 */
@ApplicationScoped
class CurrentFigures {
    private final StoredRollups stored;
    private final PublishedRows published;
    private final KeptHistories kept;
    private final Moment moment;

    CurrentFigures(StoredRollups stored, PublishedRows published, KeptHistories kept, Moment moment) {
        this.stored = stored;
        this.published = published;
        this.kept = kept;
        this.moment = moment;
    }

    /** One statement, and a second one for what is not known yet. */
    Ledger read(Map<UUID, ? extends Collection<UUID>> unitsByTarget) {
        Ledger ledger = new Ledger();
        if (unitsByTarget.isEmpty()) {
            return ledger;
        }
        Map<UUID, Long> revisions = published.addTo(ledger, unitsByTarget);
        Map<UUID, Collection<UUID>> unknown = new LinkedHashMap<>();
        unitsByTarget.forEach((target, units) -> {
            long revision = revisions.getOrDefault(target, StoredRollups.UNTOUCHED);
            if (!moment.onlyReads() || !kept.putAll(target, units, revision, ledger)) {
                unknown.put(target, units);
            }
        });
        if (!unknown.isEmpty()) {
            add(unknown, ledger);
        }
        return ledger;
    }

    private void add(Map<UUID, ? extends Collection<UUID>> unknown, Ledger ledger) {
        StoredRollups.Histories found = stored.read(unknown);
        unknown.forEach((target, units) -> units.forEach(unit -> {
            Cell cell = new Cell(target, unit);
            FigureHistory history = found.of(cell);
            ledger.put(cell, history);
            if (moment.onlyReads()) {
                kept.keep(cell, found.revision(target), history);
            }
        }));
    }
}
