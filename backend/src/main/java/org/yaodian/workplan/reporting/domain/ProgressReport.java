package org.yaodian.workplan.reporting.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.reporting.ProgressReportSummary;
import org.yaodian.workplan.shared.time.Period;
import org.yaodian.workplan.target.Report;

/** What one org unit or department says on one task for one period, in one version. */
@Entity
@Table(name = "progress_report")
class ProgressReport extends Report {
    private UUID taskId = new UUID(0, 0);
    private UUID orgUnitId = new UUID(0, 0);
    private @Nullable UUID departmentId;
    private LocalDate periodStart = LocalDate.EPOCH;
    private String period = "";
    private String words = "";
    private @Nullable BigDecimal progress;

    /** Begins a draft; what it is said about never changes. */
    static ProgressReport draft(Line line, int version, Instant at) {
        ProgressReport report = new ProgressReport();
        report.taskId = line.taskId();
        report.orgUnitId = line.orgUnitId();
        report.departmentId = line.departmentId();
        report.periodStart = line.period().start();
        report.period = line.period().code();
        report.begin(version, at);
        return report;
    }

    /** Says how it goes. Only while it is not approved. */
    void state(String inWords, @Nullable BigDecimal share) {
        requireOpen();
        words = inWords;
        progress = share == null ? null : share.setScale(4, RoundingMode.HALF_UP);
    }

    @Override
    protected String kind() {
        return "progress-report";
    }

    /**
     * What one report after the other is said about.
     *
     * @param departmentId null when the org unit itself reports
     */
    record Line(UUID taskId, UUID orgUnitId, @Nullable UUID departmentId, Period period) {}

    Line line() {
        return new Line(taskId, orgUnitId, departmentId, Period.parse(period).orElseThrow());
    }

    UUID taskId() {
        return taskId;
    }

    UUID orgUnitId() {
        return orgUnitId;
    }

    LocalDate periodStart() {
        return periodStart;
    }

    ProgressReportSummary summary() {
        Line line = line();
        return new ProgressReportSummary(
                id(), revision(), taskId, orgUnitId, departmentId, line.period(), words, progress, life());
    }
}
