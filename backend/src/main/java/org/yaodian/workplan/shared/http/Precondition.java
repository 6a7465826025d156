package org.yaodian.workplan.shared.http;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.persistence.Aggregate;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.ProblemType;

/**
 * The revisions of a resource that a change was made against, from {@code If-Match} (RFC 9110). An entity tag is {@code
 * "<revision>-<digest>"}; a change only needs the revision to be current, since what the digest covers besides (a light, a
 * person's permissions) moves by itself.
 */
public record Precondition(boolean any, Set<Long> revisions) {
    private static final Pattern ANY_TAG = Pattern.compile("\"[^\"]*\"|\\*");
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})(?:-[\\w-]*)?\"");

    /** For callers inside the service that hold the current state already. */
    public static final Precondition NONE = new Precondition(true, Set.of());

    /** Reads the header; a missing one is a {@link ProblemType#PRECONDITION_REQUIRED} problem. */
    public static Precondition required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(ProblemType.PRECONDITION_REQUIRED, "if-match.required");
        }
        if (ifMatch.strip().equals("*")) {
            return NONE;
        }
        Set<Long> revisions = TAG.matcher(ifMatch)
                .results()
                .map(result -> Long.valueOf(result.group(1)))
                .collect(Collectors.toUnmodifiableSet());
        return new Precondition(false, revisions);
    }

    /** Reads the header of a custom method, which may leave it out. */
    public static Precondition optional(@Nullable String ifMatch) {
        return ifMatch == null || ifMatch.isBlank() ? NONE : required(ifMatch);
    }

    /** Throws {@link ProblemType#STALE_REVISION} unless the entity still is at one of the revisions. */
    public void check(Aggregate entity) {
        if (!any && !revisions.contains(entity.revision())) {
            throw Problem.of(ProblemType.STALE_REVISION, "revision.stale", entity.revision());
        }
    }

    /** The entity tag of a representation. */
    static String tag(@Nullable Long revision, String digest) {
        return revision == null ? '"' + digest + '"' : '"' + String.valueOf(revision) + '-' + digest + '"';
    }

    /** Whether {@code If-None-Match} names this tag. */
    public static boolean matches(String ifNoneMatch, String tag) {
        Matcher matcher = ANY_TAG.matcher(ifNoneMatch);
        while (matcher.find()) {
            if (matcher.group().equals("*") || matcher.group().equals(tag)) {
                return true;
            }
        }
        return false;
    }
}
