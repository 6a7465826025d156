package org.yaodian.workplan.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaodian.workplan.testing.Operation;

/** Holds an answer against the contract: its status, its media type, its body, and that nothing broke. */
final class AnswerCheck {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SHOWN = 600;

    private final Contract contract;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<JsonNode, Schema> schemas = new HashMap<>();

    AnswerCheck(Contract contract) {
        this.contract = contract;
    }

    /** What is wrong with the answer, if anything. */
    Optional<String> complaint(Operation operation, HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        if (status >= 500) {
            return Optional.of("broke with " + status + ": " + shown(answer));
        }
        JsonNode documented = operation.responses().path(Integer.toString(status));
        if (documented.isMissingNode()) {
            return Optional.of("undocumented status " + status + ": " + shown(answer));
        }
        if (status == 201 && answer.headers().firstValue("Location").isEmpty()) {
            return Optional.of("201 without Location");
        }
        return answer.body().length == 0
                ? Optional.empty()
                : complaint(contract.resolve(documented).path("content"), answer);
    }

    private Optional<String> complaint(JsonNode content, HttpResponse<byte[]> answer) {
        String type = mediaType(answer);
        JsonNode media = content.path(type);
        if (media.isMissingNode()) {
            return Optional.of("undocumented media type " + type + " with " + answer.statusCode());
        }
        if (!type.endsWith("json") || !media.has("schema")) {
            return Optional.empty();
        }
        try {
            List<Error> errors = schemas.computeIfAbsent(
                            media.path("schema"), schema -> registry.getSchema(contract.selfContained(schema)))
                    .validate(
                            JSON.readTree(answer.body()),
                            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
            return errors.isEmpty()
                    ? Optional.empty()
                    : Optional.of("not its schema: " + errors.getFirst() + " in " + shown(answer));
        } catch (JsonProcessingException broken) {
            return Optional.of("no JSON: " + shown(answer));
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private static String mediaType(HttpResponse<byte[]> answer) {
        return answer.headers()
                .firstValue("Content-Type")
                .orElse("none")
                .replaceFirst(";.*", "")
                .strip();
    }

    private static String shown(HttpResponse<byte[]> answer) {
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        return text.substring(0, Math.min(text.length(), SHOWN));
    }
}
