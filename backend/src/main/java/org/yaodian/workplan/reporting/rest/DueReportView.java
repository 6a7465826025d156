package org.yaodian.workplan.reporting.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.reporting.DueReport;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.target.FigureView;
import org.yaodian.workplan.target.ObservationStatus;
import org.yaodian.workplan.target.ObservationSummary;
import org.yaodian.workplan.target.Rollup;
import org.yaodian.workplan.target.Rounding;
import org.yaodian.workplan.target.UsualRange;

/** A report that is owed, with what is known of it. */
@Schema(name = "DueReport")
record DueReportView(
        @Schema(required = true) Reference target,
        @Schema(required = true, examples = "PERCENT") String unit,
        @Schema(required = true) Rollup rollup,
        @Schema(required = true, examples = "2025-Q3") String period,

        @Schema(required = true, description = "这一天以后才算逾期", examples = "2025-10-10")
        LocalDate dueOn,

        @Schema(required = true, description = "RETURNED 被退回，LATE 已逾期，DUE 待报，OPEN 期间未完、可提前报")
        DueReport.State state,

        @Schema(description = "已起草或被退回的数据；还没有则为 null") @Nullable
        BegunView begun,

        @Schema(description = "本单位上一期已生效的数据") @Nullable FigureView previous,

        @Schema(description = "本单位通常的范围；超出时请核实，不会被拒绝") @Nullable
        RangeView usual,

        @Schema(description = "分母通常的范围：与上一期相差不超过两成") @Nullable
        RangeView usualDenominator,

        @Schema(description = "本单位同一期间在别的指标下报过的同一分母，不必再问") @Nullable
        ElsewhereView elsewhere) {

    /** A figure that was begun. */
    @Schema(name = "BegunReport")
    record BegunView(
            @Schema(required = true) FigureView figure,
            @Schema(required = true) ObservationStatus status,
            @Nullable String note,

            @Schema(description = "退回原因", examples = "分母与学籍人数不符，请核对") @Nullable
            String returnReason,

            @Schema(required = true, description = "退回涉及的字段")
            List<String> returnFields) {

        static @Nullable BegunView of(@Nullable ObservationSummary begun) {
            FigureView figure = FigureView.of(begun);
            return begun == null || figure == null
                    ? null
                    : new BegunView(figure, begun.status(), begun.note(), begun.returnReason(), begun.returnFields());
        }
    }

    /** Between which figures one is expected. */
    @Schema(name = "UsualRange")
    record RangeView(
            @Schema(required = true, examples = "48.1") BigDecimal low,
            @Schema(required = true, examples = "58.8") BigDecimal high) {

        static @Nullable RangeView of(@Nullable UsualRange usual) {
            return usual == null ? null : new RangeView(Rounding.stated(usual.low()), Rounding.stated(usual.high()));
        }
    }

    /** A denominator that was stated under another target. */
    @Schema(name = "ReportedElsewhere")
    record ElsewhereView(
            @Schema(required = true, examples = "48200") BigDecimal denominator,
            @Schema(required = true) Reference target) {

        static @Nullable ElsewhereView of(DueReport.@Nullable Elsewhere elsewhere) {
            return elsewhere == null
                    ? null
                    : new ElsewhereView(
                            Rounding.stated(elsewhere.denominator()),
                            elsewhere.under().reference());
        }
    }

    static DueReportView of(DueReport report) {
        return new DueReportView(
                report.target().reference(),
                report.target().unit(),
                report.target().rollup(),
                report.period().code(),
                report.dueOn(),
                report.state(),
                BegunView.of(report.begun()),
                FigureView.of(report.known().previous()),
                RangeView.of(report.known().usual()),
                RangeView.of(report.known().usualDenominator()),
                ElsewhereView.of(report.elsewhere()));
    }
}
