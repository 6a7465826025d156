package org.yaodian.workplan.years.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.years.Aspect;
import org.yaodian.workplan.years.Basis;
import org.yaodian.workplan.years.CommitmentKind;
import org.yaodian.workplan.years.PlanComparison;

/** A commitment of either plan, or of both. */
@Schema(name = "ComparisonItem")
record ComparisonItemView(
        @Schema(required = true) CommitmentKind kind,

        @Schema(required = true, description = "SAME 不变，CHANGED 有变化，NEW 新增，DROPPED 往年有而本计划没有")
        PlanComparison.Verdict verdict,

        @Schema(description = "匹配的把握，0–1；没有匹配为 null", examples = "0.82") @Nullable
        BigDecimal score,

        @Schema(description = "匹配的依据：CONFIRMED 人工确认或结转，TEXT 文字相近，TARGETS 含有相同的指标") @Nullable
        Basis basis,

        @Schema(description = "人工确认或结转的记录，可据以撤回") @Nullable UUID succession,
        @Schema(description = "往年计划的一方") @Nullable CommitmentSideView before,
        @Schema(description = "本计划的一方") @Nullable CommitmentSideView after,
        @Schema(required = true, description = "哪些方面变了") List<Aspect> changes,

        @Schema(required = true, description = "往年没有完成、本计划没有，可以结转")
        boolean leftOver) {}
