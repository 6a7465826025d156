package org.yaodian.workplan.reminder;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a desk's digests are sent besides the app, as somebody wants it to be. */
@Schema(name = "NotificationAddressRequest", examples = """
        {"circle": "REPORTERS", "orgUnit": "441625", "department": null, "channel": "EMAIL",
         "address": "jiaoyu@example.com"}""")
public record AddressSpec(
        @Schema(description = "REPORTERS 单位的填报人，REVIEWERS 单位的审核人，DEPARTMENT 科室，OFFICE 督办部门") @NotNull
        Circle circle,

        @Schema(description = "单位的代码或 id；科室则不填", examples = "441625") @Nullable
        String orgUnit,

        @Schema(description = "科室的代码或 id；circle 为 DEPARTMENT 时必填，否则不填", examples = "vocational") @Nullable
        String department,

        @NotNull DeliveryChannel channel,

        @Schema(description = "邮箱，或群机器人的 https 地址", examples = "jiaoyu@example.com") @NotNull @Size(min = 3, max = 500)
        String address) {}
