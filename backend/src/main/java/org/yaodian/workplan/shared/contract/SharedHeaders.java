package org.yaodian.workplan.shared.contract;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** The headers that answers carry. */
enum SharedHeaders {
    ETAG(
            "ETag",
            Schema.SchemaType.STRING,
            "\"3-n4bQgYhMfWWaL-qg\"",
            "强实体标签，修改时放进 If-Match · strong entity tag, for If-Match"),
    LOCATION("Location", Schema.SchemaType.STRING, null, "新资源的地址 · address of the new resource"),
    CONTENT_LANGUAGE("ContentLanguage", Schema.SchemaType.STRING, "zh-CN", "文字的语言 · language of the texts"),
    WWW_AUTHENTICATE("WWWAuthenticate", Schema.SchemaType.STRING, "Bearer", "要求的认证方式 · how to authenticate"),
    RETRY_AFTER("RetryAfter", Schema.SchemaType.INTEGER, null, "多少秒后重试 · seconds to wait before trying again"),
    RATE_LIMIT(
            "RateLimit",
            Schema.SchemaType.STRING,
            "\"caller\";r=0;t=2",
            "还可以请求多少次，多少秒后恢复 · requests that are left, and seconds until there are more"),
    RATE_LIMIT_POLICY(
            "RateLimitPolicy",
            Schema.SchemaType.STRING,
            "\"caller\";q=3000;w=60",
            "每多少秒可以请求多少次 · how many requests in how many seconds");

    private final String componentName;
    private final Schema.SchemaType type;
    private final @Nullable String example;
    private final String description;

    SharedHeaders(String componentName, Schema.SchemaType type, @Nullable String example, String description) {
        this.componentName = componentName;
        this.type = type;
        this.example = example;
        this.description = description;
    }

    Header reference() {
        return OASFactory.createHeader().ref("#/components/headers/" + componentName);
    }

    static void describeAll(Components components) {
        for (SharedHeaders header : values()) {
            components.addHeader(
                    header.componentName,
                    OASFactory.createHeader()
                            .description(header.description)
                            .schema(OASFactory.createSchema().type(List.of(header.type)))
                            .example(header.example));
        }
    }
}
