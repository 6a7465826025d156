package org.yaodian.workplan.audit;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The lines of the trail as a sequence to follow: their numbers are in the order in which their transactions were committed. */
public interface CommittedChanges {

    /** Number of the last line. */
    long last();

    /** Lines with numbers above {@code after} up to {@code upTo}, in their order. */
    List<AuditLine> between(long after, long upTo, Selection selection, int most);

    /**
     * Which lines; null means any.
     *
     * @param types kinds of things, for example {@code observation}
     * @param orgUnits of things of one of those units
     */
    record Selection(
            Set<String> types,
            @Nullable UUID plan,
            @Nullable List<UUID> orgUnits,
            @Nullable Sight sight) {}

    /**
     * What a reader who is bounded by an org unit sees: figures and units of the subtree, goals and milestones of the subtree or of
     * everybody, and the plans, programmes, tasks, targets and orders that concern it.
     *
     * @param covered the subtree
     * @param concerned units whose plans concern the reader
     * @param plans those plans
     */
    record Sight(List<UUID> covered, List<UUID> concerned, List<UUID> plans) {}
}
