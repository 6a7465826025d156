package org.yaodian.workplan.shared.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.yaodian.workplan.shared.problem.ProblemResponses;
import org.yaodian.workplan.shared.problem.ProblemType;
import org.yaodian.workplan.shared.text.Messages;

/** The refusals that an operation can answer with, each a response that all operations share. */
enum Refusals {
    BAD_REQUEST(
            400,
            "BadRequest",
            ProblemType.INVALID_FIELDS,
            "路径、参数或请求体有误 · malformed or against the rules of its fields"),
    UNAUTHENTICATED(
            401, "Unauthenticated", ProblemType.UNAUTHENTICATED, "缺少令牌或令牌无效 · no token, or one that is not valid"),
    FORBIDDEN(403, "Forbidden", ProblemType.FORBIDDEN, "角色或单位不允许 · not allowed to this role or org unit"),
    NOT_FOUND(404, "NotFound", ProblemType.NOT_FOUND, "不存在或无权查看 · not there, or not to be seen"),
    NOT_ACCEPTABLE(406, "NotAcceptable", ProblemType.NOT_ACCEPTABLE, "不能按 Accept 的格式返回 · not in a format of Accept"),
    CONFLICT(
            409,
            "Conflict",
            ProblemType.STATE_CONFLICT,
            "当前状态不允许，或与已有数据重复 · the state does not allow it, or it is there"),
    STALE(412, "PreconditionFailed", ProblemType.STALE_REVISION, "内容已被他人修改 · changed since it was read"),
    TOO_LARGE(413, "PayloadTooLarge", ProblemType.PAYLOAD_TOO_LARGE, "请求体过大 · the body is too large"),
    MEDIA_TYPE(415, "UnsupportedMediaType", ProblemType.UNSUPPORTED_MEDIA_TYPE, "不支持的内容类型 · media type not supported"),
    RANGE(416, "RangeNotSatisfiable", ProblemType.RANGE_NOT_SATISFIABLE, "没有所要的那一段 · there is no such range"),
    KEY_REUSED(
            422,
            "IdempotencyKeyReused",
            ProblemType.IDEMPOTENCY_KEY_REUSED,
            "Idempotency-Key 已用于别的请求 · the key was used for another request"),
    NO_PRECONDITION(
            428, "PreconditionRequired", ProblemType.PRECONDITION_REQUIRED, "缺少 If-Match · If-Match is missing"),
    TOO_MANY(429, "TooManyRequests", ProblemType.TOO_MANY_REQUESTS, "请求过于频繁 · too many requests"),
    INTERNAL(
            500,
            "InternalError",
            ProblemType.INTERNAL,
            "服务内部出错，按 incident 查日志 · an error inside, logged under its incident"),
    UNAVAILABLE(503, "Unavailable", ProblemType.UNAVAILABLE, "服务暂时不可用，请稍后重试 · temporarily unavailable");

    private final int status;
    private final String componentName;
    private final ProblemType example;
    private final String description;

    Refusals(int status, String componentName, ProblemType example, String description) {
        this.status = status;
        this.componentName = componentName;
        this.example = example;
        this.description = description;
    }

    String status() {
        return String.valueOf(status);
    }

    /** A reference to the shared response. */
    APIResponse reference() {
        return OASFactory.createAPIResponse().ref("#/components/responses/" + componentName);
    }

    static void describeAll(Components components) {
        for (Refusals refusal : values()) {
            components.addResponse(refusal.componentName, refusal.response());
        }
    }

    private APIResponse response() {
        APIResponse response = OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                ProblemResponses.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(SchemaWalk.PREFIX + "Problem"))
                                        .example(problem())));
        response.addHeader("Content-Language", SharedHeaders.CONTENT_LANGUAGE.reference());
        if (this == UNAUTHENTICATED) {
            response.addHeader("WWW-Authenticate", SharedHeaders.WWW_AUTHENTICATE.reference());
        }
        if (this == TOO_MANY || this == UNAVAILABLE) {
            response.addHeader("Retry-After", SharedHeaders.RETRY_AFTER.reference());
        }
        if (this == TOO_MANY) {
            response.addHeader("RateLimit", SharedHeaders.RATE_LIMIT.reference());
            response.addHeader("RateLimit-Policy", SharedHeaders.RATE_LIMIT_POLICY.reference());
        }
        return response;
    }

    private Map<String, Object> problem() {
        Map<String, Object> body = new LinkedHashMap<>();
        String title = Messages.text(Messages.DEFAULT, "title." + example.slug(), List.of());
        body.put("type", "urn:yaodian:problem:" + example.slug());
        body.put("title", title);
        body.put("status", status);
        body.put("detail", title + "。");
        body.put("instance", "/api/v1/plans");
        if (this == INTERNAL) {
            body.put("incident", "0b9d2c1e-5f5e-4b55-9a53-1d0f4f1f7a10");
        }
        body.put("errors", this == BAD_REQUEST ? List.of(error()) : List.of());
        return body;
    }

    private static Map<String, Object> error() {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("pointer", "/title");
        error.put("code", "constraint.not-null");
        error.put("message", Messages.text(Messages.DEFAULT, "constraint.not-null", List.of()));
        return error;
    }
}
