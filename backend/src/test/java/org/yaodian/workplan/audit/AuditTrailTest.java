package org.yaodian.workplan.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.shared.time.BusinessClock;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlanOf;
import org.yaodian.workplan.testing.PlannedWork;

@ApiTest
class AuditTrailTest {
    private static final String AUDIT = "/api/v1/audit-events";
    private static final Map<String, Object> HALF = Map.of("numerator", 1, "denominator", 2);

    private City city;
    private PlanOf plan;
    private PlannedWork work;

    @BeforeEach
    void aPlan() {
        city = City.create();
        plan = PlanOf.city(city);
        work = new PlannedWork(plan.code());
    }

    private static ValidatableResponse lines(RequestSpecification caller, String query) {
        return caller.get(AUDIT + query).then().statusCode(200);
    }

    private static ValidatableResponse historyOf(String location) {
        return lines(As.coordinator(), "?entityId=" + location.substring(location.lastIndexOf('/') + 1));
    }

    private static void patch(RequestSpecification caller, String location, String body) {
        caller.header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(body)
                .patch(location)
                .then()
                .statusCode(200);
    }

    @Test
    void eachChangeLeavesALineThatSaysWhoWhatAndThroughWhat() {
        String location = work.milestone("M1", "T01", "2025-06-30").header("Location");
        patch(
                As.user("coordinator", "coordinator", Map.of("azp", "yaodian-spa"))
                        .header("X-Request-Id", "request-17"),
                location,
                "{\"title\": \"Moved\", \"dueDate\": \"2025-07-31\"}");
        As.administrator().header("If-Match", "*").delete(location).then().statusCode(204);

        historyOf(location)
                .body("items.operation", contains("DELETED", "CHANGED", "CREATED"))
                .body("items.entity.type", everyItem(equalTo("milestone")))
                .body("items.entity.code", everyItem(equalTo("M1")))
                .body("items.plan.code", everyItem(equalTo(plan.code())))
                .body("items[2].before", anEmptyMap())
                .body("items[2].after.title", equalTo("Milestone M1"))
                .body("items[2].after.status", equalTo("PLANNED"))
                .body("items[2].through.channel", equalTo("API"))
                .body("items[2].through.client", nullValue())
                .body("items[1].before", equalTo(Map.of("dueDate", "2025-06-30", "title", "Milestone M1")))
                .body("items[1].after", equalTo(Map.of("dueDate", "2025-07-31", "title", "Moved")))
                .body("items[1].actor.username", equalTo("coordinator"))
                .body("items[1].actor.roles", contains("coordinator"))
                .body("items[1].through.channel", equalTo("WEB"))
                .body("items[1].through.client", equalTo("yaodian-spa"))
                .body("items[1].through.requestId", equalTo("request-17"))
                .body("items[0].actor.username", equalTo("admin"))
                .body("items[0].before.title", equalTo("Moved"))
                .body("items[0].after", anEmptyMap());
    }

    @Test
    void theTraceOfACallerNamesTheRequest() {
        String location = work.milestone("M1", "T01", "2025-06-30").header("Location");
        patch(
                As.coordinator().header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"),
                location,
                "{\"title\": \"Traced\"}");
        historyOf(location).body("items[0].through.requestId", equalTo("4bf92f3577b34da6a3ce929d0e0e4736"));
    }

    @Test
    void whatIsRefusedOrChangesNothingLeavesNoLine() {
        String location = work.milestone("M1", "T01", "2025-06-30").header("Location");
        patch(As.coordinator(), location, "{\"title\": \"Milestone M1\"}");
        As.coordinator()
                .body(work.milestoneBody("M1", "T01", "2025-06-30"))
                .post(PlannedWork.MILESTONES)
                .then()
                .statusCode(409);
        historyOf(location).body("items", hasSize(1));
    }

    @Test
    void theClausesOfATaskAreShownAsTheyWereAndBecame() {
        Map<String, Object> body = work.taskBody("T2", 2);
        body.put("clauses", List.of(Map.of("text", "First", "kind", "ACTION")));
        String location = work.task(body).header("Location");
        patch(As.coordinator(), location, "{\"clauses\": [{\"text\": \"Second\", \"kind\": \"ACTION\"}]}");
        historyOf(location)
                .body("items", hasSize(2))
                .body("items[0].before.keySet()", contains("clauses"))
                .body("items[0].before.clauses.text", contains("First"))
                .body("items[0].after.clauses.text", contains("Second"));
        As.coordinator().header("If-Match", "*").delete(location).then().statusCode(204);
        historyOf(location)
                .body("items[0].operation", equalTo("DELETED"))
                .body("items[0].before.clauses.text", contains("Second"));
    }

    @Test
    void anApprovedFigureIsFoundUnderItsPlanAndUnit() {
        plan.withTarget("fitness", Map.of());
        String id = plan.approved("fitness", city.countyA(), "2025-Q3", HALF)
                .extract()
                .path("id");
        String query = "?entityType=observation&plan=" + plan.code() + "&orgUnit=" + city.countyA();
        lines(As.coordinator(), query)
                .body("items", hasSize(1))
                .body("items[0].entity.id", equalTo(id))
                .body("items[0].operation", equalTo("CREATED"))
                .body("items[0].orgUnit.code", equalTo(city.countyA()))
                .body("items[0].after.status", equalTo("APPROVED"))
                .body("items[0].after.value", equalTo(50));
        lines(As.coordinator(), "?entityType=observation&orgUnit=" + city.countyB())
                .body("items", hasSize(0));
    }

    @Test
    void manyApprovedAtOnceLeaveALineEach() {
        plan.withTarget("fitness", Map.of());
        List<String> ids = List.of(city.countyA(), city.countyB()).stream()
                .map(unit -> plan.reported("fitness", unit, "2025-Q3", HALF)
                        .extract()
                        .<String>path("id"))
                .toList();
        As.coordinator()
                .urlEncodingEnabled(false)
                .body(Map.of("ids", ids))
                .post("/api/v1/observations:approve")
                .then()
                .statusCode(200);
        ValidatableResponse found = lines(As.coordinator(), "?operation=CHANGED&plan=" + plan.code())
                .body("items", hasSize(2))
                .body("items.before.status", everyItem(equalTo("SUBMITTED")))
                .body("items.after.status", everyItem(equalTo("APPROVED")))
                .body("items.after.reviewedBy", everyItem(equalTo("coordinator")));
        List<String> requests = found.extract().path("items.through.requestId");
        assertThat(requests.stream().distinct()).hasSize(1);
    }

    @Test
    void aDeletedTargetTakesItsGoalsWithALineEach() {
        String target = plan.withTarget("fitness", Map.of());
        As.coordinator()
                .body(Map.of("orgUnit", city.countyA(), "value", 60))
                .post(target + "/goals")
                .then()
                .statusCode(201);
        As.coordinator().header("If-Match", "*").delete(target).then().statusCode(204);
        lines(As.coordinator(), "?operation=DELETED&plan=" + plan.code())
                .body("items.entity.type", hasItems("goal", "definition-card", "target"));
    }

    @Test
    void aFeedLeavesItsLineWithoutItsSecret() {
        String location = As.viewer(city.code())
                .body(Map.of("plan", plan.code()))
                .post("/api/v1/calendar-feeds")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        historyOf(location)
                .body("items", hasSize(1))
                .body("items[0].after.owner", notNullValue())
                .body("items[0].after.keySet()", not(hasItems("tokenDigest")));
    }

    @Test
    void theTrailIsWalkedPageByPageNewestFirst() {
        work.milestone("M1", "T01", "2025-06-30");
        String query = "?limit=2&total=true&plan=" + plan.code();
        ValidatableResponse first = lines(As.coordinator(), query).body("items", hasSize(2));
        int total = first.extract().path("page.total");
        List<Integer> numbers = new java.util.ArrayList<>(first.extract().<List<Integer>>path("items.number"));
        String next = first.extract().path("page.next");
        while (next != null) {
            ValidatableResponse more = lines(As.coordinator(), query + "&cursor=" + next);
            numbers.addAll(more.extract().<List<Integer>>path("items.number"));
            next = more.extract().path("page.next");
        }
        assertThat(numbers).hasSize(total).doesNotHaveDuplicates().isSortedAccordingTo((a, b) -> b - a);
    }

    @Test
    void filtersNarrow() {
        String today = LocalDate.now(BusinessClock.ZONE).toString();
        String of = "?plan=" + plan.code();
        lines(As.coordinator(), of + "&actor=coordinator&from=" + today + "&to=" + today)
                .body("items", not(hasSize(0)));
        lines(As.coordinator(), of + "&actor=nobody").body("items", hasSize(0));
        lines(As.coordinator(), of + "&to=2020-01-01").body("items", hasSize(0));
        lines(As.coordinator(), "?plan=" + UUID.randomUUID()).body("items", hasSize(0));
        As.coordinator().get(AUDIT + "?plan=nowhere").then().statusCode(400);
        As.coordinator().get(AUDIT + "?colour=red").then().statusCode(400);
        As.coordinator().get(AUDIT + "?operation=EATEN").then().statusCode(400);
    }

    @Test
    void whoMayReadSeesTheirOwnPartOfTheTree() {
        plan.withTarget("fitness", Map.of());
        plan.reported("fitness", city.countyA(), "2025-Q3", HALF);
        plan.reported("fitness", city.countyB(), "2025-Q3", HALF);
        lines(As.bounded("reviewer", city.countyA()), "")
                .body("items", not(hasSize(0)))
                .body("items.orgUnit.code", not(hasItems(city.countyB())))
                .body("items.orgUnit.code", everyItem(org.hamcrest.Matchers.startsWith(city.countyA())));
        String other = lines(As.coordinator(), "?entityType=observation&orgUnit=" + city.countyB())
                .extract()
                .path("items[0].id");
        As.coordinator().get(AUDIT + "/" + other).then().statusCode(200).header("ETag", notNullValue());
        As.bounded("reviewer", city.countyA()).get(AUDIT + "/" + other).then().statusCode(404);
        As.coordinator().get(AUDIT + "/" + UUID.randomUUID()).then().statusCode(404);
        As.coordinator().get(AUDIT + "/1").then().statusCode(400);
    }

    @Test
    void nobodyElseReads() {
        for (String address : List.of(AUDIT, AUDIT + "/" + UUID.randomUUID(), AUDIT + "/verification")) {
            As.anonymous().get(address).then().statusCode(401);
            for (String role : List.of("viewer", "reporter", "integration", "department")) {
                As.bounded(role, city.code()).get(address).then().statusCode(403);
            }
        }
        As.coordinator().get("/api/v1/me").then().body("permissions", hasItems("readAuditEvents"));
        As.viewer(city.code()).get("/api/v1/me").then().body("permissions", not(hasItems("readAuditEvents")));
    }

    @Test
    void nobodyWrites() {
        String id = lines(As.administrator(), "?limit=1").extract().path("items[0].id");
        As.administrator().body(Map.of()).post(AUDIT).then().statusCode(405);
        As.administrator()
                .header("If-Match", "*")
                .delete(AUDIT + "/" + id)
                .then()
                .statusCode(405);
        As.administrator()
                .header("If-Match", "*")
                .body(Map.of())
                .put(AUDIT + "/" + id)
                .then()
                .statusCode(405);
    }

    @Test
    void theTrailVerifiesAlsoAgainstAHeadNotedEarlier() {
        ValidatableResponse noted =
                As.coordinator().get(AUDIT + "/verification").then().statusCode(200);
        String known =
                noted.extract().path("head.number") + ":" + noted.extract().path("head.hash");
        work.milestone("M1", "T01", "2025-06-30");
        As.coordinator()
                .get(AUDIT + "/verification?known=" + known)
                .then()
                .statusCode(200)
                .body("verified", equalTo(true))
                .body("firstBroken", nullValue());
        As.coordinator()
                .get(AUDIT + "/verification?known=1:" + "f".repeat(64))
                .then()
                .body("verified", equalTo(false))
                .body("firstBroken.number", equalTo(1))
                .body("firstBroken.why", equalTo("REWRITTEN"))
                .body("firstBroken.message", notNullValue());
        As.coordinator().get(AUDIT + "/verification?known=yesterday").then().statusCode(400);
    }
}
