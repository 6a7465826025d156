package org.yaodian.workplan.target;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;

/** The use cases around observations, and what the caller may do with one. */
public interface Observations {

    Page<ObservationSummary> list(Filter filter, PageQuery query);

    ObservationSummary get(UUID id);

    /** Reports a figure; a conflict when one is there for the same target, unit and period. */
    ObservationSummary create(ObservationSpec spec);

    /** Changes a figure that is not approved yet. */
    ObservationSummary replace(UUID id, ObservationSpec spec, Precondition precondition);

    void delete(UUID id, Precondition precondition);

    ObservationSummary submit(UUID id, Precondition precondition);

    /** Reports a new version of an approved figure; the old one counts until the new one is approved. */
    ObservationSummary correct(UUID id, CorrectionSpec spec);

    /** What the caller may do with it: update, delete, submit, approve, return, correct. */
    List<String> permissions(ObservationSummary observation, TargetSummary target);

    /**
     * Which observations to list; null means any.
     *
     * @param history also those that a correction has superseded
     */
    record Filter(
            @Nullable String plan,
            @Nullable String target,
            @Nullable String orgUnit,
            @Nullable String period,
            @Nullable ObservationStatus status,
            boolean history) {}
}
