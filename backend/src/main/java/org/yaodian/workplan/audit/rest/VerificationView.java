package org.yaodian.workplan.audit.rest;

import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.audit.ChainVerification;
import org.yaodian.workplan.audit.ChainVerification.Why;

/** What walking the trail found, as it goes out. */
@Schema(name = "AuditVerification")
record VerificationView(
        @Schema(required = true, description = "没有发现任何改动") boolean verified,
        @Schema(required = true, examples = "1024") long lines,
        @Schema(required = true) HeadView head,
        @Schema(description = "第一处问题；没有则为 null") @Nullable BreakView firstBroken) {

    /** The last line. */
    @Schema(name = "AuditHead")
    record HeadView(
            @Schema(required = true, examples = "1024") long number,

            @Schema(required = true, examples = "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752")
            String hash) {}

    /** What is wrong, and where. */
    @Schema(name = "AuditBreak")
    record BreakView(
            @Schema(required = true, examples = "17") long number,
            @Schema(required = true) Why why,

            @Schema(required = true, examples = "第 17 条的内容被改动过。")
            String message) {}

    static VerificationView of(ChainVerification found, BiFunction<Why, Long, String> words) {
        ChainVerification.Break broken = found.firstBroken();
        return new VerificationView(
                broken == null,
                found.lines(),
                new HeadView(found.head().number(), found.head().hash()),
                broken == null
                        ? null
                        : new BreakView(broken.number(), broken.why(), words.apply(broken.why(), broken.number())));
    }
}
