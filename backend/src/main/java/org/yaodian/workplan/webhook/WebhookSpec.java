package org.yaodian.workplan.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A webhook as somebody wants it. */
@Schema(name = "WebhookRequest", examples = """
        {"url": "https://edu.example.com/hooks/workplan", "description": "东源县教育数据平台（示例）", "orgUnit": "441625",
         "types": ["observation", "supervision-order.issued"], "active": true}""")
public record WebhookSpec(
        @Schema(description = "接收地址，须为 https 且不在内网", examples = "https://edu.example.com/hooks/workplan")
        @NotBlank
        @Size(max = 2000)
        String url,

        @Schema(description = "便于辨认的说明", examples = "东源县教育数据平台（示例）") @NotNull @Size(max = 200)
        String description,

        @Schema(description = "只推送这个单位看得到的变更：单位的代码或 id，新建后不能改；缺省为本单位，没有单位限制的帐号则为全部", examples = "441625") @Nullable
        String orgUnit,

        @Schema(
                description = "种类（observation）或类型（observation.approved），同 /changes 的 types；空为全部",
                examples = "[\"observation\", \"supervision-order.issued\"]")
        @NotNull
        @Size(max = 30)
        List<@NotBlank @Size(max = 60) String> types,

        @Schema(description = "停用后不再推送，恢复时从停下的地方接着推", examples = "true") @NotNull
        Boolean active) {}
