package org.yaodian.workplan.target;

import java.util.List;
import java.util.UUID;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;

/** What those above a unit decide about its figures. */
public interface Reviews {
    /** How many figures one review can approve. */
    int MOST = 20_000;

    /** What waits for a review that the caller may give, longest waiting first; the filter's status is not used. */
    Page<ObservationSummary> waiting(Observations.Filter filter, PageQuery query);

    ObservationSummary approve(UUID id, Precondition precondition);

    /**
     * Approves all of them or, when any can't be, none; the problem then names each of those by its place.
     *
     * @return how many were approved; an id that comes twice counts once
     */
    int approveAll(List<UUID> ids);

    /** Sends a figure back with a reason and the names of the fields it is about. */
    ObservationSummary giveBack(UUID id, String reason, List<String> fields, Precondition precondition);

    /**
     * Sends all of them back for one reason or, when any can't be, none; the problem then names each of those by its place.
     *
     * @return how many went back; an id that comes twice counts once
     */
    int giveBackAll(List<UUID> ids, String reason, List<String> fields);
}
