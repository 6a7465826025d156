package org.yaodian.workplan.shared.http;

import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another resource, as it is named in an answer. In a request its code or its id stands alone. */
public record Reference(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "441625") String code,
        @Schema(required = true, examples = "东源县") String name) {

    /** The id, if what a caller wrote for a resource is one. */
    public static Optional<UUID> asId(String codeOrId) {
        if (codeOrId.length() != 36) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(codeOrId));
        } catch (IllegalArgumentException code) {
            return Optional.empty();
        }
    }
}
