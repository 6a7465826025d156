package org.yaodian.workplan.reporting.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.reporting.DueReport;
import org.yaodian.workplan.reporting.DueTaskReport;
import org.yaodian.workplan.reporting.ProgressReportSummary;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.target.ObservationStatus;

/** A report in words that is owed on a task, with what is known of it. */
@Schema(name = "DueTaskReport")
record DueTaskReportView(
        @Schema(required = true) Reference task,
        @Schema(required = true, examples = "2025-Q3") String period,

        @Schema(required = true, description = "这一天以后才算逾期", examples = "2025-10-10")
        LocalDate dueOn,

        @Schema(required = true, description = "RETURNED 被退回，LATE 已逾期，DUE 待报，OPEN 期间未完、可提前报")
        DueReport.State state,

        @Schema(description = "已起草或被退回的填报；还没有则为 null") @Nullable
        WordsView begun,

        @Schema(description = "本单位上一期已通过的填报；没有则为 null") @Nullable
        WordsView previous) {

    /** What was said. */
    @Schema(name = "ReportedWords")
    record WordsView(
            @Schema(required = true) UUID id,
            @Schema(required = true, examples = "2025-Q2") String period,
            @Schema(required = true) ObservationStatus status,
            @Schema(required = true) String words,

            @Schema(description = "自评进度，0–1", examples = "0.4") @Nullable
            BigDecimal progress,

            @Schema(description = "退回的原因") @Nullable String returnReason,

            @Schema(required = true, description = "退回涉及的字段")
            List<String> returnFields) {

        static @Nullable WordsView of(@Nullable ProgressReportSummary report) {
            return report == null
                    ? null
                    : new WordsView(
                            report.id(),
                            report.period().code(),
                            report.life().status(),
                            report.words(),
                            report.progress(),
                            report.life().returnReason(),
                            report.life().returnFields());
        }
    }

    static DueTaskReportView of(DueTaskReport due) {
        return new DueTaskReportView(
                due.task().reference(),
                due.period().code(),
                due.dueOn(),
                due.state(),
                WordsView.of(due.begun()),
                WordsView.of(due.previous()));
    }
}
