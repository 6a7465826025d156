package org.yaodian.workplan.reporting;

import java.util.List;
import java.util.UUID;

/** What those above a reporter decide about many reports in words at once. */
public interface ProgressReviews {
    /** How many reports one review can take. */
    int MOST = 500;

    /**
     * Approves all of them or, when any can't be, none; the problem then names each of those by its place.
     *
     * @return how many were approved; an id that comes twice counts once
     */
    int approveAll(List<UUID> ids);

    /** Sends all of them back for one reason, or none, in the same way. */
    int giveBackAll(List<UUID> ids, String reason, List<String> fields);
}
