package org.yaodian.workplan.document.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.http.Representation;

/** A confirmation as far as somebody got with it. */
@Schema(name = "DocumentDraft")
record DraftView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long revision,

        @Schema(
                type = SchemaType.OBJECT,
                implementation = Object.class,
                additionalProperties = Schema.True.class,
                description = "上次保存的内容；还没有则为 null")
        @Nullable
        ObjectNode draft)
        implements Representation {}
