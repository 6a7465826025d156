package org.yaodian.workplan.audit.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Origin.Channel;
import org.yaodian.workplan.audit.Operation;
import org.yaodian.workplan.shared.http.Reference;

/** A line of the trail as it goes out. */
@Schema(name = "AuditEvent")
record AuditEventView(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "序号，从 1 起连续", examples = "1024")
        long number,

        @Schema(required = true) Instant occurredAt,
        @Schema(required = true) ActorView actor,
        @Schema(required = true) ThroughView through,
        @Schema(required = true) Operation operation,
        @Schema(required = true) EntityView entity,

        @Schema(description = "所属单位；没有或已删除则为 null") @Nullable
        Reference orgUnit,

        @Schema(description = "所属计划；没有或已删除则为 null") @Nullable
        Reference plan,

        @Schema(description = "所属计划的 id；计划删除后仍在") @Nullable UUID planId,

        @Schema(
                required = true,
                type = SchemaType.OBJECT,
                description = "变动的字段原来的值；新建时为空",
                examples = "{\"status\": \"SUBMITTED\"}")
        Map<String, Object> before,

        @Schema(
                required = true,
                type = SchemaType.OBJECT,
                description = "变动的字段后来的值；删除时为空",
                examples = "{\"status\": \"APPROVED\"}")
        Map<String, Object> after,

        @Schema(
                required = true,
                description = "上一条的 hash",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String previousHash,

        @Schema(
                required = true,
                description = "本条其余内容（含上一条的 hash）的 SHA-256",
                examples = "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752")
        String hash) {

    /** Who. */
    @Schema(name = "AuditActor")
    record ActorView(
            @Schema(required = true, examples = "coordinator")
            String username,

            @Schema(required = true, examples = "督办 专员") String name,

            @Schema(required = true, description = "帐号在登录系统中的标识", examples = "0199f3a0-5d2e-7cc1-9f0a-2b1f6c7d8e90")
            String subject,

            @Schema(required = true, examples = "[\"coordinator\"]")
            List<String> roles) {}

    /** Through what. */
    @Schema(name = "AuditThrough")
    record ThroughView(
            @Schema(required = true) Channel channel,

            @Schema(description = "令牌所属的客户端；服务自身的工作则为其名称", examples = "yaodian-spa") @Nullable
            String client,

            @Schema(required = true, description = "同一次请求的各条相同", examples = "4bf92f3577b34da6a3ce929d0e0e4736")
            String requestId) {}

    /** What was touched. */
    @Schema(name = "AuditEntity")
    record EntityView(
            @Schema(required = true, examples = "observation")
            String type,

            @Schema(required = true) UUID id,
            @Schema(examples = "M10-2") @Nullable String code) {}
}
