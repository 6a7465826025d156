package org.yaodian.workplan.reporting.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yaodian.workplan.reporting.TaskReporter;
import org.yaodian.workplan.shared.paging.SortKey;
import org.yaodian.workplan.target.ObservationStatus;

@ApplicationScoped
class ProgressReportRepository implements PanacheRepositoryBase<ProgressReport, UUID> {
    static final List<SortKey<ProgressReport>> SORT_KEYS = List.of(
            SortKey.date("period", "e.periodStart", ProgressReport::periodStart),
            SortKey.moment("createdAt", "e.createdAt", ProgressReport::createdAt));

    /** Of reports that wait for review. */
    static final List<SortKey<ProgressReport>> WAITING_SORT_KEYS = List.of(
            SortKey.moment("submittedAt", "coalesce(e.submittedAt, e.createdAt)", ProgressReport::waitsSince),
            SortKey.date("period", "e.periodStart", ProgressReport::periodStart));

    private static final String REPORTER = "taskId = ?1 and orgUnitId = ?2 and departmentId is not distinct from ?3";

    /** All versions of one line, newest first. */
    List<ProgressReport> versions(ProgressReport.Line line) {
        return list(
                REPORTER + " and period = ?4 order by version desc",
                line.taskId(),
                line.orgUnitId(),
                line.departmentId(),
                line.period().code());
    }

    /** The last report of the same reporter for an earlier period that counts. */
    Optional<ProgressReport> before(ProgressReport.Line line) {
        return find(
                        REPORTER + " and periodStart < ?4 and status = ?5 and supersededAt is null"
                                + " order by periodStart desc, id desc",
                        line.taskId(),
                        line.orgUnitId(),
                        line.departmentId(),
                        line.period().start(),
                        ObservationStatus.APPROVED)
                .firstResultOptional();
    }

    /** What the unit itself, or the department, has said on those tasks that counts or is not approved yet. */
    List<ProgressReport> standing(Collection<UUID> taskIds, TaskReporter reporter) {
        return list(
                "taskId in ?1 and orgUnitId = ?2 and departmentId is not distinct from ?3 and supersededAt is null",
                taskIds,
                reporter.unit().id(),
                reporter.departmentId());
    }

    /** What anybody has said on those tasks that counts or is not approved yet. */
    List<ProgressReport> standing(Collection<UUID> taskIds) {
        return list("taskId in ?1 and supersededAt is null", taskIds);
    }

    List<ProgressReport> some(String field, UUID id) {
        return find(field, id).page(0, 10).list();
    }
}
