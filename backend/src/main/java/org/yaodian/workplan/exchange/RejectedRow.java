package org.yaodian.workplan.exchange;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One broken rule of one row.
 *
 * @param row its place in the batch, from 1; the header of a CSV file does not count
 * @param pointer JSON Pointer into the row; empty when the whole row is meant
 * @param content the row as JSON or, when it could not be read, as it came; null when nothing of it is left
 */
public record RejectedRow(
        UUID id,
        int row,
        String pointer,
        String code,
        List<String> arguments,
        @Nullable String content) {}
