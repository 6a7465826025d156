package org.yaodian.workplan.shared.contract;

/** The words and addresses of what the contract says of the service as a whole. */
final class ContractDefinition {
    static final String TITLE = "Yaodian API · 要点";
    /** Version of the API, not of the program: grows with what v1 adds. */
    static final String VERSION = "1.0.0";

    static final String SIGN_IN =
            "人员用授权码（PKCE）登录；县区系统用客户端凭据。People sign in by authorization code with PKCE, county systems by client credentials.";
    /** Name of the one security scheme. */
    static final String SCHEME = "keycloak";
    /** The realm of the local system. The stored document names it always, the served one the configured realm. */
    static final String LOCAL_REALM = "http://localhost:8180/realms/yaodian";

    static final String AUTHORIZATION_PATH = "/protocol/openid-connect/auth";
    static final String TOKEN_PATH = "/protocol/openid-connect/token";
    static final String AUTHORIZATION_URL = LOCAL_REALM + AUTHORIZATION_PATH;
    static final String TOKEN_URL = LOCAL_REALM + TOKEN_PATH;

    static final String DESCRIPTION = """
            把年度工作要点变成可以跟踪的任务、指标和里程碑。

            - 列表：`{items, page: {limit, next, total}}`，把 `next` 原样作为 `cursor` 带回；未知的查询参数一律拒绝（400）。
            - 修改：PUT 整体替换，PATCH 为 JSON Merge Patch（RFC 7396）；PUT、PATCH、DELETE 须带 `If-Match`。
            - 重试：POST 可带 `Idempotency-Key`，同键同内容得到同一个结果。
            - 错误：一律为 RFC 9457 `application/problem+json`，文字按 `Accept-Language` 用中文或英文。
            - 日期为 ISO 8601；时刻为 UTC，以 `Z` 结尾；小数为 JSON 数字；百分数为 0–100，份额为 0–1。

            Turns a yearly work plan into tasks, targets and milestones that can be followed.

            - Lists are `{items, page: {limit, next, total}}`; pass `next` back as `cursor`. An unknown query parameter is refused (400).
            - PUT replaces, PATCH is JSON Merge Patch (RFC 7396); PUT, PATCH and DELETE need `If-Match`.
            - A POST may carry an `Idempotency-Key`: same key and body, same answer.
            - Every refusal is an RFC 9457 `application/problem+json` in Chinese or English by `Accept-Language`.
            - Dates are ISO 8601, moments UTC with `Z`, decimals JSON numbers; percent figures are 0–100, shares 0–1.
            """;

    private ContractDefinition() {}
}
