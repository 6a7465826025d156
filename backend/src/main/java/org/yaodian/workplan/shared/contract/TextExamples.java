package org.yaodian.workplan.shared.contract;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;

/** Shows bodies that are texts as they are written in the code: of lines that look like JSON only the first would be left, as an object. */
final class TextExamples {
    private final OperationMethods methods;

    TextExamples(OperationMethods methods) {
        this.methods = methods;
    }

    void restore(Operation operation) {
        methods.annotation(operation.getOperationId(), RequestBody.class)
                .map(TextExamples::written)
                .ifPresent(written -> operation.getRequestBody().getContent().getMediaTypes().entrySet().stream()
                        .filter(content -> isText(content.getValue()) && written.containsKey(content.getKey()))
                        .forEach(content -> content.getValue().setExample(written.get(content.getKey()))));
    }

    private static boolean isText(MediaType content) {
        return content.getSchema() != null
                && content.getSchema().getType() != null
                && content.getSchema().getType().contains(SchemaType.STRING);
    }

    /** The examples of the annotation by media type. */
    private static Map<String, String> written(AnnotationInstance body) {
        if (body.value("content") == null) {
            return Map.of();
        }
        return Arrays.stream(body.value("content").asNestedArray())
                .filter(content -> content.value("mediaType") != null && content.value("example") != null)
                .collect(Collectors.toMap(
                        content -> content.value("mediaType").asString(),
                        content -> content.value("example").asString()));
    }
}
