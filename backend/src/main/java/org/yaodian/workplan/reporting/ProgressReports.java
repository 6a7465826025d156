package org.yaodian.workplan.reporting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.target.ObservationStatus;

/** The use cases around reports in words. Those of units outside the caller's subtree are as if they were not there. */
public interface ProgressReports {

    /** Those on a task, newest period first. */
    Page<ProgressReportSummary> list(UUID taskId, Filter filter, PageQuery query);

    ProgressReportSummary get(UUID id);

    /** Reports on a task; a conflict when a report is there for the same reporter and period. */
    ProgressReportSummary create(UUID taskId, ProgressReportSpec spec);

    /** Changes a report that is not approved yet. */
    ProgressReportSummary replace(UUID id, ProgressReportSpec spec, Precondition precondition);

    /** Refused while evidence belongs to it. */
    void delete(UUID id, Precondition precondition);

    ProgressReportSummary submit(UUID id, Precondition precondition);

    ProgressReportSummary approve(UUID id, Precondition precondition);

    /** Sends a report back with a reason and the names of the fields it is about. */
    ProgressReportSummary giveBack(UUID id, String reason, List<String> fields, Precondition precondition);

    /** Reports a new version of an approved report; the old one counts until the new one is approved. */
    ProgressReportSummary correct(UUID id, ProgressCorrectionSpec spec);

    /** What the caller may do with it: update, delete, submit, approve, return, correct. */
    List<String> permissions(ProgressReportSummary report);

    /**
     * Which reports to list; null means any.
     *
     * @param orgUnit code or id of the reporter or of the unit that its department belongs to
     * @param history also those that a correction has superseded
     */
    record Filter(
            @Nullable String orgUnit,
            @Nullable String period,
            @Nullable ObservationStatus status,
            boolean history) {}
}
