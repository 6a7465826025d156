package org.yaodian.workplan.shared.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaodian.workplan.testing.Operation;

/** Every operation of the contract says all that its callers have to know. */
class ContractCompletenessTest {
    private static final List<String> ALWAYS = List.of("400", "401", "403", "406", "429", "500", "503");

    private static final JsonNode CONTRACT = Operation.contract();

    private static Stream<Operation> calls() {
        return Operation.allOf(CONTRACT).stream();
    }

    @TestFactory
    Stream<DynamicTest> everyOperationIsComplete() {
        return calls().map(call -> DynamicTest.dynamicTest(call.toString(), () -> {
            namesItself(call);
            takesItsHeaders(call);
            answersInFull(call);
            describesItsParameters(call);
            showsItsBody(call);
        }));
    }

    private static void namesItself(Operation call) {
        for (String text : List.of("operationId", "summary", "description")) {
            assertThat(call.description().path(text).asText()).as(text).isNotBlank();
        }
        assertThat(call.description().path("tags")).as("tags").hasSize(1);
        assertThat(call.path()).startsWith("/api/v1/").matches("(/(\\{\\w+}|[a-z0-9-]+))+(:[a-z-]+|\\.[a-z]+)?");
    }

    private static void takesItsHeaders(Operation call) {
        Set<String> references = references(call);
        assertThat(references).contains("AcceptLanguage");
        assertThat(references.contains("IfMatch")).as("If-Match").isEqualTo(call.changes());
        assertThat(references.contains("IfNoneMatch"))
                .as("If-None-Match")
                .isEqualTo(call.method().equals("GET"));
        assertThat(references.contains("IdempotencyKey"))
                .as("Idempotency-Key: is the resource @Idempotent?")
                .isEqualTo(call.method().equals("POST"));
    }

    private static Set<String> references(Operation call) {
        Set<String> references = new TreeSet<>();
        for (JsonNode parameter : call.parameters()) {
            references.add(parameter.path("$ref").asText().replaceFirst(".*/", ""));
        }
        return references;
    }

    private static void answersInFull(Operation call) {
        Set<String> expected = new TreeSet<>(ALWAYS);
        if (call.isOpen()) {
            expected.removeAll(List.of("401", "403"));
        }
        if (call.path().contains("{")) {
            expected.add("404");
        }
        if (call.method().equals("GET")) {
            expected.addAll(List.of("200", "304"));
        } else {
            expected.add("409");
        }
        if (call.changes()) {
            expected.addAll(List.of("412", "428", call.method().equals("DELETE") ? "204" : "200"));
        }
        if (call.method().equals("POST")) {
            expected.addAll(List.of("422", call.path().contains(":") ? "200" : "201"));
        }
        if (call.description().has("requestBody")) {
            expected.addAll(List.of("413", "415"));
        }
        Set<String> answers = new TreeSet<>();
        call.responses().fieldNames().forEachRemaining(answers::add);
        assertThat(answers).as("answers").containsAll(expected);
    }

    private static void describesItsParameters(Operation call) {
        for (JsonNode parameter : call.parameters()) {
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

    private static void showsItsBody(Operation call) {
        call.bodies().properties().forEach(media -> {
            if (call.path().endsWith(":batch") || media.getKey().equals("text/plain")) {
                showsItsRows(media.getKey(), media.getValue());
                return;
            }
            assertThat(media.getValue().path("example").isObject())
                    .as("an example in its " + media.getKey() + " body")
                    .isTrue();
            String schema = media.getValue().path("schema").path("$ref").asText();
            assertThat(schema).as("a named schema").startsWith("#/components/schemas/");
            if (call.method().equals("PATCH")) {
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
        assertThat(calls().map(call -> call.description().path("operationId").asText()))
                .doesNotHaveDuplicates();
    }

    @Test
    void requestsRefuseUnknownFieldsAndPatchesNeedNone() {
        CONTRACT.path("components").path("schemas").properties().forEach(schema -> {
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
        CONTRACT.path("components")
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
