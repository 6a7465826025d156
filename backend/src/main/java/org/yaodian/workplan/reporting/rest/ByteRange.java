package org.yaodian.workplan.reporting.rest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.ProblemType;

/**
 * A part of a content by its bytes (RFC 9110, section 14).
 *
 * @param last its last byte, inclusive
 */
record ByteRange(long first, long last) {
    private static final Pattern SINGLE = Pattern.compile("bytes=(\\d{0,15})-(\\d{0,15})", Pattern.CASE_INSENSITIVE);

    long length() {
        return last - first + 1;
    }

    String of(long size) {
        return "bytes " + first + "-" + last + "/" + size;
    }

    /**
     * The one part that is asked for of so many bytes. Several parts at once, another unit or a malformed header are as if nothing
     * had been asked, as the RFC allows; a part that lies beyond the end is a problem.
     */
    static Optional<ByteRange> asked(@Nullable String header, long size) {
        Matcher matcher = SINGLE.matcher(header == null ? "" : header.strip());
        if (!matcher.matches()
                || (matcher.group(1).isEmpty() && matcher.group(2).isEmpty())) {
            return Optional.empty();
        }
        return between(matcher.group(1), matcher.group(2), size);
    }

    private static Optional<ByteRange> between(String from, String to, long size) {
        if (from.isEmpty()) {
            long suffix = Math.min(Long.parseLong(to), size);
            return Optional.of(existing(size - suffix, size - 1, size));
        }
        long first = Long.parseLong(from);
        long last = to.isEmpty() ? size - 1 : Long.parseLong(to);
        return first > last && first < size
                ? Optional.empty()
                : Optional.of(existing(first, Math.min(last, size - 1), size));
    }

    private static ByteRange existing(long first, long last, long size) {
        if (first >= size) {
            throw Problem.of(ProblemType.RANGE_NOT_SATISFIABLE, "range.beyond", size);
        }
        return new ByteRange(first, last);
    }
}
