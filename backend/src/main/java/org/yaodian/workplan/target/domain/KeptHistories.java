package org.yaodian.workplan.target.domain;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Histories read lately, each with the revision of the target's figures it was read at. Copies only: the database decides. */
@ApplicationScoped
class KeptHistories {
    /** About 15 MB: 60 targets of a city and its counties by month take a twentieth. */
    private static final int MOST_STATES = 100_000;

    private final Cache<Cell, Kept> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_STATES)
            .weigher((Cell cell, Kept found) -> 1 + found.history().length())
            .build();

    private record Kept(long revision, FigureHistory history) {}

    void keep(Cell cell, long revision, FigureHistory history) {
        kept.put(cell, new Kept(revision, history));
    }

    /** Puts the histories of a target into {@code ledger}: those of all the units at that revision, or none. */
    boolean putAll(UUID target, Collection<UUID> units, long revision, Ledger ledger) {
        List<FigureHistory> found = new ArrayList<>(units.size());
        for (UUID unit : units) {
            Kept one = kept.getIfPresent(new Cell(target, unit));
            if (one == null || one.revision() != revision) {
                return false;
            }
            found.add(one.history());
        }
        int next = 0;
        for (UUID unit : units) {
            ledger.put(new Cell(target, unit), found.get(next++));
        }
        return true;
    }
}
