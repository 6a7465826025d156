package org.yaodian.workplan.shared.contract;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The request headers that operations take. */
enum SharedParameters {
    ACCEPT_LANGUAGE(
            "AcceptLanguage", "Accept-Language", false, "zh-CN", "文字的语言：中文（缺省）或英文 · Chinese (default) or English"),
    IF_NONE_MATCH(
            "IfNoneMatch",
            "If-None-Match",
            false,
            null,
            "手中的 ETag；没有变化则返回 304 · the ETag one holds; 304 if it still is current"),
    IF_MATCH(
            "IfMatch",
            "If-Match",
            true,
            "*",
            "读取时得到的 ETag，防止覆盖他人的修改 · the ETag that was read, so that nobody's change is lost"),
    IDEMPOTENCY_KEY(
            "IdempotencyKey", "Idempotency-Key", false, null, "重试用的键：同键同内容得到同一个结果 · same key and body, same answer");

    private final String componentName;
    private final String header;
    private final boolean required;
    private final @Nullable String example;
    private final String description;

    SharedParameters(
            String componentName, String header, boolean required, @Nullable String example, String description) {
        this.componentName = componentName;
        this.header = header;
        this.required = required;
        this.example = example;
        this.description = description;
    }

    Parameter reference() {
        return OASFactory.createParameter().ref("#/components/parameters/" + componentName);
    }

    static void describeAll(Components components) {
        for (SharedParameters parameter : values()) {
            components.addParameter(parameter.componentName, parameter.parameter());
        }
    }

    private Parameter parameter() {
        Schema schema = OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
        if (this == IDEMPOTENCY_KEY) {
            schema.pattern("^[\\x21-\\x7e]{1,200}$");
        }
        return OASFactory.createParameter()
                .name(header)
                .in(Parameter.In.HEADER)
                .required(required)
                .description(description)
                .schema(schema)
                .example(example);
    }
}
