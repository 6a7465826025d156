package org.yaodian.workplan.plan;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yaodian.workplan.shared.text.Language;

/** A reason in words. */
@Schema(name = "Reason")
public record ReasonView(
        @Schema(required = true, examples = "light.target.behind")
        String code,

        @Schema(required = true, examples = "实际 52.68，按进度应达 52.99，落后 0.31。")
        String message) {

    public static List<ReasonView> all(List<Reason> reasons, Language language) {
        return reasons.stream()
                .map(reason -> new ReasonView(reason.code(), language.say(reason.code(), reason.arguments())))
                .toList();
    }
}
