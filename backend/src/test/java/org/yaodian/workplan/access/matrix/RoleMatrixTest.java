package org.yaodian.workplan.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaodian.workplan.access.Role;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.TokenIssuer;

/** Who may call what is a table that is kept with the documentation; whoever changes it, changes it knowingly. */
@ApiTest
class RoleMatrixTest {
    private static final Path KEPT = Path.of("docs", "access-matrix.md");
    private static final Path FOUND = Path.of("target", "access-matrix.md");

    private City city;

    @BeforeEach
    void aCity() {
        city = City.create();
    }

    private RequestSpecification as(Role role) {
        return As.user(
                "matrix-" + role.realmRole(),
                role.realmRole(),
                Map.of("org_unit", city.code(), "department", city.departmentOne()));
    }

    @Test
    void theTableOfOperationsAndRolesIsTheOneThatIsKept() throws IOException {
        String table = Stream.concat(head(), ApiCall.all().stream().map(this::row))
                .collect(Collectors.joining("\n", "", "\n"));
        Files.createDirectories(FOUND.getParent());
        Files.writeString(FOUND, table);
        assertThat(Files.exists(KEPT) ? Files.readString(KEPT) : "")
                .as("who may call what has changed: if it is meant, copy %s to %s", FOUND, KEPT)
                .isEqualTo(table);
    }

    private static Stream<String> head() {
        List<String> roles = Arrays.stream(Role.values()).map(Role::realmRole).toList();
        return Stream.of(
                "# Who may call what",
                "",
                "Made and checked by `RoleMatrixTest`: each operation is called by each role. Without a token every operation is a "
                        + "401 but for those marked open; where in the tree a role may do it is bounded by its org unit, which "
                        + "`ForeignSubtreeTest` checks.",
                "",
                "| operation | " + String.join(" | ", roles) + " |",
                "| --- |" + " --- |".repeat(roles.size()));
    }

    private String row(ApiCall call) {
        String nowhere = call.at(collection -> UUID.randomUUID().toString());
        String cells = Arrays.stream(Role.values())
                .map(role -> call.call(as(role), nowhere).statusCode() == 403 ? " " : "✓")
                .collect(Collectors.joining(" | "));
        return "| `" + call + "`" + (call.operation().isOpen() ? " (open)" : "") + " | " + cells + " |";
    }

    @TestFactory
    Stream<DynamicTest> nothingIsAnsweredWithoutAValidToken() {
        List<String> invalid = List.of(
                TokenIssuer.expired("admin", "administrator"),
                TokenIssuer.forged("admin", "administrator"),
                TokenIssuer.forAudience("another-api", "admin", "administrator"));
        return ApiCall.all().stream()
                .filter(call -> !call.operation().isOpen())
                .map(call -> DynamicTest.dynamicTest(call.toString(), () -> {
                    String nowhere = call.at(collection -> UUID.randomUUID().toString());
                    assertThat(call.call(As.anonymous(), nowhere).statusCode()).isEqualTo(401);
                    for (String token : invalid) {
                        assertThat(call.call(As.token(token), nowhere).statusCode())
                                .isEqualTo(401);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> nothingIsTakenFromTheSandboxButWhatIsOpenToIt() {
        Set<String> ready = Set.of("reportObservations", "exportTable");
        return ApiCall.all().stream()
                .filter(call -> !call.operation().isOpen() && !call.operation().isRead())
                .filter(call -> !ready.contains(
                        call.operation().description().path("operationId").asText()))
                .map(call -> DynamicTest.dynamicTest(call.toString(), () -> {
                    String nowhere = call.at(collection -> UUID.randomUUID().toString());
                    assertThat(call.call(As.user("sandboxed", "administrator", Map.of("sandbox", "true")), nowhere)
                                    .statusCode())
                            .isEqualTo(403);
                }));
    }

    @TestFactory
    Stream<DynamicTest> aRoleThatNobodyKnowsMayDoNothing() {
        return ApiCall.all().stream()
                .filter(call -> !call.operation().isOpen())
                .map(call -> DynamicTest.dynamicTest(call.toString(), () -> {
                    String nowhere = call.at(collection -> UUID.randomUUID().toString());
                    assertThat(call.call(As.user("nobody", "director", Map.of("org_unit", city.code())), nowhere)
                                    .statusCode())
                            .isEqualTo(403);
                }));
    }
}
