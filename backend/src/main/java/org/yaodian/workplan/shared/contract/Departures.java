package org.yaodian.workplan.shared.contract;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.yaodian.workplan.shared.http.Sunset;

/** Marks the operations that are going away, with the header fields that say so. */
final class Departures {
    /** Extension that says since when an operation is deprecated, when it goes, and where that is explained. */
    private static final String SUNSET = "x-sunset";

    private final OperationMethods methods;

    Departures(OperationMethods methods) {
        this.methods = methods;
    }

    void mark(Operation operation) {
        methods.annotation(operation.getOperationId(), Sunset.class).ifPresent(sunset -> {
            operation.setDeprecated(true);
            operation.addExtension(SUNSET, facts(sunset));
            operation.getResponses().getAPIResponses().forEach((status, response) -> {
                if (status.startsWith("2")) {
                    describe(response);
                }
            });
        });
    }

    private static Map<String, String> facts(AnnotationInstance sunset) {
        Map<String, String> facts = new TreeMap<>();
        sunset.values().forEach(value -> facts.put(value.name(), value.asString()));
        return facts;
    }

    private static void describe(APIResponse response) {
        response.addHeader("Deprecation", header("@1767196800", "从何时起不应再用 · since when nobody should build on it"));
        response.addHeader("Sunset", header("Wed, 01 Jul 2026 00:00:00 GMT", "何时停用 · when it goes"));
        response.addHeader(
                "Link", header("<https://example.org/v2>; rel=\"deprecation\"", "改用什么 · what to use instead"));
    }

    private static Header header(String example, String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)))
                .example(example);
    }
}
