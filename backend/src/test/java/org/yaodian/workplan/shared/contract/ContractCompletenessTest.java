package org.yaodian.workplan.shared.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every operation of the contract says all that its callers have to know. */
class ContractCompletenessTest {
    private static final List<String> ALWAYS = List.of("400", "401", "403", "406", "429", "500", "503");

    private static JsonNode contract;

    @BeforeAll
    static void read() throws IOException {
        contract = new YAMLMapper().readTree(Path.of("..", "openapi.yaml").toFile());
    }

    /** One operation with its place. */
    private record Call(String method, String path, JsonNode operation) {
        boolean changes() {
            return Set.of("put", "patch", "delete").contains(method);
        }

        /** Whether it takes no login. */
        boolean isOpen() {
            return operation.path("security").isArray()
                    && operation.path("security").isEmpty();
        }

        JsonNode body() {
            return operation.path("requestBody").path("content");
        }
    }

    private static Stream<Call> calls() {
        return contract.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(method -> new Call(method.getKey(), path.getKey(), method.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> everyOperationIsComplete() {
        return calls().map(call -> DynamicTest.dynamicTest(call.method() + " " + call.path(), () -> {
            namesItself(call);
            takesItsHeaders(call);
            answersInFull(call);
            describesItsParameters(call);
            showsItsBody(call);
        }));
    }

    private static void namesItself(Call call) {
        for (String text : List.of("operationId", "summary", "description")) {
            assertThat(call.operation().path(text).asText()).as(text).isNotBlank();
        }
        assertThat(call.operation().path("tags")).as("tags").hasSize(1);
        assertThat(call.path()).startsWith("/api/v1/").matches("(/(\\{\\w+}|[a-z0-9-]+))+(:[a-z-]+|\\.[a-z]+)?");
    }

    private static void takesItsHeaders(Call call) {
        Set<String> references = references(call);
        assertThat(references).contains("AcceptLanguage");
        assertThat(references.contains("IfMatch")).as("If-Match").isEqualTo(call.changes());
        assertThat(references.contains("IfNoneMatch"))
                .as("If-None-Match")
                .isEqualTo(call.method().equals("get"));
        assertThat(references.contains("IdempotencyKey"))
                .as("Idempotency-Key: is the resource @Idempotent?")
                .isEqualTo(call.method().equals("post"));
    }

    private static Set<String> references(Call call) {
        Set<String> references = new TreeSet<>();
        for (JsonNode parameter : call.operation().path("parameters")) {
            references.add(parameter.path("$ref").asText().replaceFirst(".*/", ""));
        }
        return references;
    }

    private static void answersInFull(Call call) {
        Set<String> expected = new TreeSet<>(ALWAYS);
        if (call.isOpen()) {
            expected.removeAll(List.of("401", "403"));
        }
        if (call.path().contains("{")) {
            expected.add("404");
        }
        if (call.method().equals("get")) {
            expected.addAll(List.of("200", "304"));
        } else {
            expected.add("409");
        }
        if (call.changes()) {
            expected.addAll(List.of("412", "428", call.method().equals("delete") ? "204" : "200"));
        }
        if (call.method().equals("post")) {
            expected.addAll(List.of("422", call.path().contains(":") ? "200" : "201"));
        }
        if (call.operation().has("requestBody")) {
            expected.addAll(List.of("413", "415"));
        }
        Set<String> answers = new TreeSet<>();
        call.operation().path("responses").fieldNames().forEachRemaining(answers::add);
        assertThat(answers).as("answers").containsAll(expected);
    }

    private static void describesItsParameters(Call call) {
        for (JsonNode parameter : call.operation().path("parameters")) {
            if (!parameter.has("$ref")) {
                String name = parameter.path("name").asText();
                assertThat(parameter.path("description").asText()).as(name).isNotBlank();
                if (parameter.path("in").asText().equals("path")) {
                    assertThat(parameter.path("schema").path("format").asText())
                            .as(name)
                            .isEqualTo("uuid");
                }
            }
        }
    }

    private static void showsItsBody(Call call) {
        call.body().properties().forEach(media -> {
            if (call.path().endsWith(":batch") || media.getKey().equals("text/plain")) {
                showsItsRows(media.getKey(), media.getValue());
                return;
            }
            assertThat(media.getValue().path("example").isObject())
                    .as("an example in its " + media.getKey() + " body")
                    .isTrue();
            String schema = media.getValue().path("schema").path("$ref").asText();
            assertThat(schema).as("a named schema").startsWith("#/components/schemas/");
            if (call.method().equals("patch")) {
                assertThat(media.getKey()).isEqualTo("application/merge-patch+json");
                assertThat(schema).endsWith("Patch");
            }
        });
    }

    /** Many rows: a list of a named schema, or text. */
    private static void showsItsRows(String mediaType, JsonNode media) {
        assertThat(media.has("example"))
                .as("an example in its " + mediaType + " body")
                .isTrue();
        if (mediaType.equals("application/json")) {
            assertThat(media.path("example").isArray()).isTrue();
            assertThat(media.path("schema").path("items").path("$ref").asText()).startsWith("#/components/schemas/");
        }
    }

    @Test
    void operationIdsAreUnique() {
        assertThat(calls().map(call -> call.operation().path("operationId").asText()))
                .doesNotHaveDuplicates();
    }

    @Test
    void requestsRefuseUnknownFieldsAndPatchesNeedNone() {
        contract.path("components").path("schemas").properties().forEach(schema -> {
            if (schema.getKey().endsWith("Request") || schema.getKey().endsWith("Patch")) {
                assertThat(schema.getValue().path("additionalProperties").toString())
                        .as(schema.getKey())
                        .isEqualTo("false");
            }
            if (schema.getKey().endsWith("Patch")) {
                assertThat(schema.getValue().has("required"))
                        .as(schema.getKey())
                        .isFalse();
            }
        });
    }

    @Test
    void everyPropertyHasAType() {
        contract.path("components")
                .path("schemas")
                .properties()
                .forEach(schema -> schema.getValue()
                        .path("properties")
                        .properties()
                        .forEach(property -> assertThat(
                                        Stream.of("type", "$ref", "anyOf").anyMatch(property.getValue()::has))
                                .as(schema.getKey() + "." + property.getKey())
                                .isTrue()));
    }
}
