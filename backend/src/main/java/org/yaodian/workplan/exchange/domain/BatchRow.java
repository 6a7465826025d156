package org.yaodian.workplan.exchange.domain;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.problem.Violation;
import org.yaodian.workplan.target.ObservationSpec;

/**
 * One row of a batch as it was read.
 *
 * @param number from 1
 * @param spec what it says; null when that cannot be told
 * @param violations why it cannot be told, or which rules of its fields it breaks
 * @param content the row as it came, read or unread
 */
record BatchRow(
        int number,
        @Nullable ObservationSpec spec,
        List<Violation> violations,
        @Nullable Object content) {

    boolean isReadable() {
        return spec != null && violations.isEmpty();
    }

    static BatchRow broken(int number, @Nullable Object content, Violation violation) {
        return new BatchRow(number, null, List.of(violation), content);
    }

    /** What is kept of it when it is rejected. */
    @Nullable
    String text() {
        return switch (content) {
            case null -> null;
            case JsonNode read -> read.toString();
            case Object unread -> unread.toString();
        };
    }
}
