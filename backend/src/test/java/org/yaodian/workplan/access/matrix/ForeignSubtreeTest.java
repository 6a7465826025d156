package org.yaodian.workplan.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaodian.workplan.access.Role;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;

/**
 * Whoever is bounded to one subtree cannot tell what there is in another from what there is not: with the id of a stranger's
 * thing, every operation answers as with an id that nobody has.
 */
@ApiTest
class ForeignSubtreeTest {
    /** The first two need a way out that is off in tests; sources are made by reading a document, and their tests hold their scope. */
    private static final Set<String> NOT_MADE_HERE =
            Set.of("notification-addresses", "notification-deliveries", "sources");

    private OneOfEach theirs;
    private City ours;

    @BeforeEach
    void twoCities() {
        theirs = OneOfEach.in(City.create());
        ours = City.create();
    }

    private RequestSpecification as(Role role) {
        return As.user(
                "stranger-" + role.realmRole(),
                role.realmRole(),
                Map.of("org_unit", ours.code(), "department", ours.departmentOne()));
    }

    private static Stream<Role> boundedRoles() {
        return Stream.of(Role.values()).filter(role -> !role.isUnbounded());
    }

    @Test
    void thereIsOneOfEachThingThatAnOperationNames() {
        List<String> missing = new ArrayList<>();
        ApiCall.all()
                .forEach(call -> call.at(collection -> {
                    if (theirs.ids().get(collection) == null && !NOT_MADE_HERE.contains(collection)) {
                        missing.add(collection);
                    }
                    return "x";
                }));
        assertThat(missing).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> aStrangersThingIsAsIfItWereNotThere() {
        return ApiCall.all().stream()
                .filter(call -> call.operation().isOfOneThing())
                .map(call -> DynamicTest.dynamicTest(
                        call.toString(), () -> boundedRoles().forEach(role -> cannotTell(call, role))));
    }

    private void cannotTell(ApiCall call, Role role) {
        String nobodys = UUID.randomUUID().toString();
        Response strangers =
                call.call(as(role), call.at(collection -> theirs.ids().getOrDefault(collection, nobodys)));
        Response none = call.call(as(role), call.at(collection -> nobodys));
        assertThat(strangers.statusCode())
                .as("%s as %s: %s", call, role, strangers.asString())
                .isEqualTo(none.statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(withoutIds(strangers)).as("%s as %s", call, role).isEqualTo(withoutIds(none));
        // Nor does time tell: a 404 waits for a beat.
        if (strangers.statusCode() == 404) {
            assertThat(Math.min(strangers.time(), none.time()))
                    .as("%s as %s", call, role)
                    .isGreaterThanOrEqualTo(25);
        }
    }

    private static String withoutIds(Response answer) {
        return answer.asString().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id");
    }

    @TestFactory
    Stream<DynamicTest> listsAndTotalsHoldNothingOfAStranger() {
        return ApiCall.all().stream()
                .filter(call -> call.operation().isRead() && !call.operation().isOfOneThing())
                .map(call -> DynamicTest.dynamicTest(
                        call.toString(), () -> boundedRoles().forEach(role -> holdsNothing(call, role))));
    }

    private void holdsNothing(ApiCall call, Role role) {
        for (String query : List.of("", "?orgUnit=" + theirs.city().countyA(), "?plan=" + theirs.planCode())) {
            String answer = as(role).accept("application/json")
                    .get(call.operation().path() + query)
                    .asString();
            theirs.ids()
                    .forEach((collection, id) -> assertThat(answer)
                            .as("%s%s as %s shows their %s", call, query, role, collection)
                            .doesNotContain(id));
        }
    }
}
