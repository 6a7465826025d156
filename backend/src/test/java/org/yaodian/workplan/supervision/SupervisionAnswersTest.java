package org.yaodian.workplan.supervision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.OrderedWork;

/** Acknowledging, replying, sending back, asking for more time; who may, and who sees what was said. */
@ApiTest
class SupervisionAnswersTest {
    private City city;
    private OrderedWork work;

    @BeforeEach
    void aPlan() {
        city = City.create();
        work = new OrderedWork(city, city.plan());
    }

    /** An order led by department one; county A is responsible, county B supports. */
    private String shared() {
        return work.issued(work.to(List.of(
                OrderedWork.department("LEAD", city.departmentOne()),
                OrderedWork.unit("RESPONSIBLE", city.countyA()),
                OrderedWork.unit("SUPPORTING", city.countyB()))));
    }

    private ValidatableResponse lead(String location, String verb, Map<String, Object> body) {
        return OrderedWork.move(As.department(city.code(), city.departmentOne()), location, verb, body);
    }

    private ValidatableResponse countyB(String location, String verb, Map<String, Object> body) {
        return OrderedWork.move(As.bounded("reviewer", city.countyB()), location, verb, body);
    }

    private static Map<String, Object> extension(int days) {
        return Map.of("until", OrderedWork.inDays(days).toString(), "reason", "Late delivery");
    }

    private static String row(String location, int index) {
        return As.coordinator().get(location).path("responsibilities[" + index + "].id");
    }

    @Test
    void theOrderIsWhereTheSlowestIsThatHasToAnswer() {
        String location = shared();
        lead(location, "acknowledge", Map.of())
                .body("state", equalTo("ISSUED"))
                .body("waitingFor.step", contains("REPLY", "ACKNOWLEDGE"));
        work.countyA(location, "acknowledge", Map.of()).body("state", equalTo("ACKNOWLEDGED"));
        lead(location, "reply", Map.of("text", "Plan attached")).body("state", equalTo("ACKNOWLEDGED"));
        work.countyA(location, "reply", Map.of("text", "Done"))
                .body("state", equalTo("REPLIED"))
                .body("daysLeft", nullValue())
                .body("waitingFor.step", contains("ACCEPT", "ACCEPT"));
        work.office(location, "accept?responsibility=" + row(location, 0), Map.of())
                .body("state", equalTo("REPLIED"));
        work.office(location, "reject", Map.of("reason", "No date"))
                .body("state", equalTo("REJECTED"))
                .body("responsibilities.state", contains("ACCEPTED", "REJECTED", "ISSUED"))
                .body("daysLeft", equalTo(10));
        work.countyA(location, "reply", Map.of("text", "By May")).body("state", equalTo("REPLIED"));
        work.office(location, "accept", Map.of())
                .body("state", equalTo("ACCEPTED"))
                .body("waitingFor.step", contains("CLOSE"))
                .body("permissions", contains("close", "withdraw"));
        work.office(location, "close", Map.of())
                .body("state", equalTo("CLOSED"))
                .body("waitingFor", empty());
        countyB(location, "acknowledge", Map.of()).statusCode(409);
    }

    @Test
    void everyReplyAndRejectionStaysReadable() {
        String location = work.in("REJECTED");
        work.countyA(location, "reply", Map.of("text", "Second"))
                .body("exchanges.kind", contains("ISSUED", "ACKNOWLEDGED", "REPLIED", "REJECTED", "REPLIED"))
                .body("exchanges.text", contains(null, null, "Done", "No date", "Second"))
                .body(
                        "exchanges.by",
                        contains(
                                "coordinator",
                                "reporter-" + city.countyA(),
                                "reporter-" + city.countyA(),
                                "coordinator",
                                "reporter-" + city.countyA()))
                .body("responsibilities[0].reply", equalTo("Second"));
    }

    @Test
    void whatOneAddresseeWroteIsNotForAnother() {
        String location = shared();
        work.countyA(location, "acknowledge", Map.of());
        work.countyA(location, "reply", Map.of("text", "Ours")).body("responsibilities[1].reply", equalTo("Ours"));
        As.bounded("reporter", city.countyB())
                .get(location)
                .then()
                .statusCode(200)
                .body("responsibilities", hasSize(3))
                .body("responsibilities[1].state", equalTo("REPLIED"))
                .body("responsibilities[1].reply", nullValue())
                .body("exchanges.kind", contains("ISSUED"));
        As.viewer(city.code()).get(location).then().body("responsibilities[1].reply", equalTo("Ours"));
    }

    @Test
    void anAddresseeActsForItselfOnly() {
        String location = shared();
        OrderedWork.move(As.department(city.code(), city.departmentTwo()), location, "acknowledge", Map.of())
                .statusCode(403)
                .body("detail", org.hamcrest.Matchers.containsString("does not go to your org unit"));
        work.office(location, "acknowledge", Map.of()).statusCode(403);
        OrderedWork.move(As.viewer(city.countyA()), location, "acknowledge", Map.of())
                .statusCode(403);
        OrderedWork.move(As.integration(city.countyA()), location, "acknowledge", Map.of())
                .statusCode(403);
        work.countyA(location, "acknowledge?responsibility=" + row(location, 0), Map.of())
                .statusCode(403);
        work.countyA(location, "accept", Map.of()).statusCode(403);
        work.countyA(location, "close", Map.of()).statusCode(403);
        As.bounded("reporter", city.countyA())
                .get(location)
                .then()
                .body("permissions", empty())
                .body("responsibilities[0].permissions", empty())
                .body("responsibilities[1].permissions", contains("acknowledge", "request-extension"));
    }

    @Test
    void oneOfSeveralHasToBeNamed() {
        String location = work.issued(work.to(List.of(
                OrderedWork.unit("LEAD", city.countyA()),
                OrderedWork.unit("RESPONSIBLE", city.primarySchool(city.countyA())))));
        work.countyA(location, "acknowledge", Map.of())
                .statusCode(400)
                .body("errors[0].pointer", equalTo("responsibility"))
                .body("errors[0].code", equalTo("supervision.which-responsibility"));
        work.countyA(location, "acknowledge?responsibility=" + UUID.randomUUID(), Map.of())
                .statusCode(400);
        work.countyA(location, "acknowledge?responsibility=" + row(location, 1), Map.of())
                .statusCode(200);
        work.countyA(location, "acknowledge", Map.of()).statusCode(200).body("state", equalTo("ACKNOWLEDGED"));
    }

    @Test
    void aMoveWithoutItsWordsIsRefused() {
        work.countyA(work.in("ACKNOWLEDGED"), "reply", Map.of("text", " ")).statusCode(400);
        work.office(work.in("REPLIED"), "reject", Map.of("reason", " "))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
        work.office(work.in("ISSUED"), "withdraw", Map.of("reason", "")).statusCode(400);
    }

    @Test
    void anExtensionMovesTheDueDateOfItsAddresseeOnly() {
        String location = shared();
        work.countyA(location, "request-extension", extension(20))
                .statusCode(200)
                .body("state", equalTo("ISSUED"))
                .body("responsibilities[1].extension.reason", equalTo("Late delivery"));
        work.countyA(location, "request-extension", extension(25)).statusCode(409);
        As.coordinator()
                .get(location)
                .then()
                .body("waitingFor.step", contains("ACKNOWLEDGE", "ACKNOWLEDGE", "DECIDE_EXTENSION"))
                .body("responsibilities[1].permissions", contains("decide-extension"));
        work.office(location, "decide-extension", Map.of("granted", true))
                .statusCode(200)
                .body("deadline", equalTo(OrderedWork.inDays(10).toString()))
                .body("dueDate", equalTo(OrderedWork.inDays(10).toString()))
                .body(
                        "responsibilities.dueDate",
                        contains(
                                OrderedWork.inDays(10).toString(),
                                OrderedWork.inDays(20).toString(),
                                OrderedWork.inDays(10).toString()))
                .body("responsibilities[1].extension", nullValue());
        work.countyA(location, "request-extension", extension(20))
                .statusCode(400)
                .body("errors[0].code", equalTo("supervision.extension-not-later"));
    }

    @Test
    void anExtensionIsNotLaterThanTheDueDateOnlyWhenItIsEarlier() {
        String location = work.in("ISSUED");
        work.countyA(location, "request-extension", extension(9)).statusCode(400);
        work.countyA(location, "request-extension", extension(10)).statusCode(400);
        work.countyA(location, "request-extension", extension(11)).statusCode(200);
    }

    @Test
    void refusingAnExtensionNeedsAReasonAndLeavesTheDueDate() {
        String location = work.in("ISSUED");
        work.countyA(location, "request-extension", extension(20));
        work.office(location, "decide-extension", Map.of("granted", false))
                .statusCode(400)
                .body("errors[0].code", equalTo("supervision.reason-required"));
        work.office(location, "decide-extension", Map.of("granted", false, "reason", "Fixed date"))
                .statusCode(200)
                .body("dueDate", equalTo(OrderedWork.inDays(10).toString()))
                .body("exchanges.kind", contains("ISSUED", "EXTENSION_REQUESTED", "EXTENSION_REFUSED"));
        work.office(location, "decide-extension", Map.of("granted", true)).statusCode(409);
    }

    @Test
    void overdueIsToldForTheDayAskedFor() {
        String location = work.in("ISSUED");
        As.coordinator().get(location).then().body("daysLeft", equalTo(10)).body("overdue", equalTo(false));
        As.coordinator()
                .get(location + "?asOf=" + OrderedWork.inDays(12))
                .then()
                .body("daysLeft", equalTo(-2))
                .body("responsibilities[0].daysLeft", equalTo(-2))
                .body("overdue", equalTo(true));
        As.coordinator()
                .get(location + "?asOf=" + OrderedWork.inDays(-1))
                .then()
                .body("daysLeft", nullValue())
                .body("overdue", equalTo(false));
        work.countyA(location, "acknowledge", Map.of());
        work.countyA(location, "reply", Map.of("text", "Done"));
        As.coordinator()
                .get(location + "?asOf=" + OrderedWork.inDays(12))
                .then()
                .body("daysLeft", nullValue())
                .body("overdue", equalTo(false));
    }

    @Test
    void theSameKeyRepliesOnce() {
        String location = work.in("ACKNOWLEDGED");
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            OrderedWork.move(
                            As.bounded("reporter", city.countyA()).header("Idempotency-Key", key),
                            location,
                            "reply",
                            Map.of("text", "Done"))
                    .statusCode(200)
                    .body("exchanges", hasSize(3));
        }
    }

    @Test
    void aStaleTagIsRefused() {
        String location = work.draft(work.body());
        String tag = As.coordinator().get(location).header("ETag");
        work.office(location, "issue", Map.of()).statusCode(200);
        OrderedWork.move(
                        As.bounded("reporter", city.countyA()).header("If-Match", tag),
                        location,
                        "acknowledge",
                        Map.of())
                .statusCode(412);
    }
}
