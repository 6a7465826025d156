package org.yaodian.workplan.years.rest;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.plan.ReasonView;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.text.Language;
import org.yaodian.workplan.years.CommitmentKind;
import org.yaodian.workplan.years.CommitmentPart;
import org.yaodian.workplan.years.LeftBehind;

/** What belongs to a commitment that was carried over and did not come along. */
@Schema(name = "LeftBehind")
record LeftBehindView(
        @Schema(required = true) CommitmentKind kind,

        @Schema(required = true, description = "往年的任务或指标") Reference predecessor,

        @Schema(required = true) CommitmentPart part,

        @Schema(description = "所涉单位或科室；没有则为 null") @Nullable Reference whose,

        @Schema(description = "往年阶段目标的日期", examples = "2025-06-30") @Nullable
        LocalDate date,

        @Schema(required = true, description = "没有结转的原因") List<ReasonView> reasons) {

    static LeftBehindView of(LeftBehind part, Language language) {
        return new LeftBehindView(
                part.kind(),
                part.predecessor(),
                part.part(),
                part.whose(),
                part.date(),
                ReasonView.all(part.reasons(), language));
    }
}
