package org.yaodian.workplan.shared.traffic;

/**
 * What a caller has left after a request.
 *
 * @param quota requests a minute
 * @param remaining whole requests that may follow at once
 * @param granted whether the request itself is within the quota
 * @param secondsToWait until the next one is granted, when this one is not; until the quota is whole again otherwise
 */
record Budget(int quota, long remaining, boolean granted, long secondsToWait) {

    /** The field {@code RateLimit-Policy} of the IETF's draft on RateLimit header fields. */
    String policy() {
        return "\"caller\";q=" + quota + ";w=60";
    }

    /** The field {@code RateLimit} of the same draft. */
    String state() {
        return "\"caller\";r=" + remaining + ";t=" + secondsToWait;
    }
}
