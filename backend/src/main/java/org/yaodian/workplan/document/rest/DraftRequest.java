package org.yaodian.workplan.document.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to keep of a confirmation. */
@Schema(name = "DocumentDraftRequest", examples = """
        {"draft": {"decided": 12, "programmes": []}}""")
record DraftRequest(
        @Schema(
                type = SchemaType.OBJECT,
                implementation = Object.class,
                additionalProperties = Schema.True.class,
                required = true,
                description = "确认到一半的内容，原样保存，不作检查")
        @NotNull
        ObjectNode draft) {}
