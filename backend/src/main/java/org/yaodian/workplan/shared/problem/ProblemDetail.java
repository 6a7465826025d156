package org.yaodian.workplan.shared.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of every refusal (RFC 9457). */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Problem", description = "RFC 9457 problem details; messages in Chinese or English by Accept-Language")
public record ProblemDetail(
        @Schema(examples = "urn:yaodian:problem:invalid-fields", required = true)
        String type,

        @Schema(examples = "填写有误", required = true) String title,
        @Schema(examples = "400", required = true) int status,

        @Schema(examples = "1 处填写不符合要求，请按 errors 逐项修改后重新提交。", required = true)
        String detail,

        @Schema(examples = "/api/v1/observations", required = true)
        String instance,

        @Schema(description = "Id of the failure in the service's log; only with 5xx") @Nullable
        String incident,

        @Schema(
                description = "Name of the request, also in the header X-Request-Id; quote it when you report a fault",
                examples = "4f1c2a9e-6d0b-4b52-9d3e-0c7f5a1b8e21")
        @Nullable
        String requestId,

        @Schema(required = true) List<Entry> errors) {

    /** The same, of the request with that name. */
    public ProblemDetail ofRequest(String name) {
        return new ProblemDetail(type, title, status, detail, instance, incident, name, errors);
    }

    /** One broken rule, with the place it was found at. */
    @Schema(name = "ProblemError")
    public record Entry(
            @Schema(description = "JSON Pointer into the body, or the parameter's name", examples = "/numerator")
            String pointer,

            @Schema(description = "Stable code of the rule", examples = "observation.numerator-above-denominator")
            String code,

            @Schema(examples = "分子不能大于分母。") String message) {}
}
