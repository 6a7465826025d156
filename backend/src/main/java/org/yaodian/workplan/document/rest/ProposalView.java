package org.yaodian.workplan.document.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.document.ProgrammeDraft;

/** What a document says as a plan. */
@Schema(name = "DocumentProposal")
record ProposalView(
        @Schema(required = true, description = "正文；下面的位置都按它的 Unicode 字符计")
        String text,

        @Schema(description = "文件自己的标题；没有则为 null") @Nullable String title,

        @Schema(description = "所属年度；没有写明则为 null", examples = "2026") @Nullable
        Integer year,

        @Schema(required = true) List<ProgrammeDraft> programmes) {}
