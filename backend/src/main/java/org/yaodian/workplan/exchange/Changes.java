package org.yaodian.workplan.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.audit.Operation;

/**
 * All changes that the caller may see, in the order in which they were committed, from a position on. A position stays valid for
 * good and tells nothing to whoever holds it.
 */
public interface Changes {

    /** The changes behind a position, at most {@code most}; never waits. */
    Slice read(String position, Filter filter, int most);

    /** The position that text stands for: null or blank is the beginning, {@code now} the end as it is. */
    String position(@Nullable String since);

    /** Whether anything at all, seen or not, was committed behind that position. Asks the database a few times a second at most. */
    boolean hasMore(String position);

    /** The kinds of things whose changes are told, as they stand in a {@link Filter}. */
    List<String> kinds();

    /**
     * Which changes; null means any.
     *
     * @param types kinds such as {@code observation}, or types such as {@code observation.approved}; empty for any
     * @param orgUnit of that unit or below it
     */
    record Filter(
            List<String> types,
            @Nullable String plan,
            @Nullable String orgUnit) {}

    /**
     * Some changes.
     *
     * @param next from where to read on; also when there is nothing more by now
     */
    record Slice(List<Change> changes, String next) {}

    /**
     * One change of one thing by one transaction.
     *
     * @param type kind and what happened, for example {@code observation.approved}
     * @param data a JSON object: the fields that changed, as they became; all of something new, none of something deleted
     */
    record Change(
            String position,
            UUID id,
            String type,
            Operation operation,
            Subject subject,
            @Nullable UUID orgUnitId,
            @Nullable UUID planId,
            Instant occurredAt,
            String data) {}

    /** What was changed. */
    record Subject(UUID id, @Nullable String code, String kind) {}
}
