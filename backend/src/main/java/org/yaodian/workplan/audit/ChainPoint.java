package org.yaodian.workplan.audit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.problem.Problem;

/**
 * A line of the trail by its number and hash. Whoever has noted one elsewhere can have it checked later.
 *
 * @param number 0 when there is no line yet
 */
public record ChainPoint(long number, String hash) {
    /** Before the first line. */
    public static final ChainPoint START = new ChainPoint(0, "0".repeat(64));

    private static final Pattern TEXT = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

    /** Reads {@code number:hash}, as it was noted; null for null. */
    public static @Nullable ChainPoint parse(@Nullable String text, String parameter) {
        if (text == null) {
            return null;
        }
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw Problem.parameter(parameter, "audit.point-malformed");
        }
        return new ChainPoint(Long.parseLong(matcher.group(1)), matcher.group(2));
    }
}
