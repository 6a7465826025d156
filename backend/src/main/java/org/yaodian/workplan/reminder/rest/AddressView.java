package org.yaodian.workplan.reminder.rest;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yaodian.workplan.reminder.DeliveryChannel;
import org.yaodian.workplan.shared.http.Representation;

/** Where a desk's digests are sent besides the app. */
@Schema(name = "NotificationAddress")
record AddressView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long revision,
        @Schema(required = true) RecipientView recipient,
        @Schema(required = true) DeliveryChannel channel,

        @Schema(required = true, description = "邮箱；群机器人的地址含密钥，只显示主机和末四位", examples = "qyapi.weixin.qq.com/…7f3a")
        String address,

        @Schema(required = true, examples = "[\"delete\"]") List<String> permissions)
        implements Representation {}
