package org.yaodian.workplan.supervision;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.OrderedWork;

/** Every action in every state: the table of docs/rules/supervision.md. */
@ApiTest
class SupervisionStatesTest {
    /** The state that follows, by the state before; a dash where the action is refused. */
    private static final String TABLE = """
                              DRAFT  ISSUED       ACKNOWLEDGED REPLIED   REJECTED  ACCEPTED  CLOSED CANCELLED
            update            DRAFT  -            -            -         -         -         -      -
            delete            GONE   -            -            -         -         -         -      -
            issue             ISSUED -            -            -         -         -         -      -
            acknowledge       UNSEEN ACKNOWLEDGED -            -         -         -         -      -
            reply             UNSEEN -            REPLIED      -         REPLIED   -         -      -
            accept            -      -            -            ACCEPTED  -         -         -      -
            reject            -      -            -            REJECTED  -         -         -      -
            close             -      -            -            -         -         CLOSED    -      -
            withdraw          -      CANCELLED    CANCELLED    CANCELLED CANCELLED CANCELLED -      -
            request-extension UNSEEN ISSUED       ACKNOWLEDGED -         REJECTED  -         -      -
            decide-extension  -      -            -            -         -         -         -      -
            """;

    private static final List<String> OF_ADDRESSEES = List.of("acknowledge", "reply", "request-extension");

    private OrderedWork work;

    @BeforeEach
    void aPlan() {
        City city = City.create();
        work = new OrderedWork(city, city.plan());
    }

    static Stream<Arguments> actions() {
        List<String[]> rows =
                TABLE.lines().map(line -> line.strip().split("\\s+")).toList();
        return rows.stream()
                .skip(1)
                .map(row -> arguments(row[0], Arrays.asList(row).subList(1, row.length)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("actions")
    void anActionIsPossibleInItsStatesOnly(String action, List<String> outcomes) {
        for (int i = 0; i < OrderedWork.STATES.size(); i++) {
            String before = OrderedWork.STATES.get(i);
            String location = work.in(before);
            ValidatableResponse answer = act(location, action);
            switch (outcomes.get(i)) {
                case "-" -> refused(answer, location, before);
                case "GONE" -> answer.statusCode(204);
                case "UNSEEN" -> answer.statusCode(404);
                default -> answer.statusCode(200).body("state", equalTo(outcomes.get(i)));
            }
        }
    }

    private static void refused(ValidatableResponse answer, String location, String before) {
        answer.statusCode(409).body("type", equalTo("urn:yaodian:problem:state-conflict"));
        As.coordinator().get(location).then().statusCode(200).body("state", equalTo(before));
    }

    private ValidatableResponse act(String location, String action) {
        if (action.equals("delete")) {
            return As.coordinator().header("If-Match", "*").delete(location).then();
        }
        if (action.equals("update")) {
            return As.coordinator()
                    .header("If-Match", "*")
                    .contentType("application/merge-patch+json")
                    .body("{\"title\": \"Changed\"}")
                    .patch(location)
                    .then();
        }
        Map<String, Object> body = body(action);
        return OF_ADDRESSEES.contains(action)
                ? work.countyA(location, action, body)
                : work.office(location, action, body);
    }

    private static Map<String, Object> body(String action) {
        return switch (action) {
            case "reply" -> Map.of("text", "Done");
            case "reject", "withdraw" -> Map.of("reason", "Because");
            case "request-extension" -> Map.of("until", OrderedWork.inDays(20).toString(), "reason", "Late delivery");
            case "decide-extension" -> Map.of("granted", true);
            default -> Map.of();
        };
    }
}
