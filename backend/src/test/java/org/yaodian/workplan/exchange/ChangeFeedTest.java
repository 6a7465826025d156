package org.yaodian.workplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.OrderedWork;
import org.yaodian.workplan.testing.PlanOf;
import org.yaodian.workplan.testing.PlannedWork;

/** What the feed tells, to whom, and from where. */
@ApiTest
class ChangeFeedTest {
    private static final Map<String, Object> HALF = Map.of("numerator", 1, "denominator", 2);

    private City city;
    private PlanOf plan;
    private String start;

    @BeforeEach
    void aPlan() {
        city = City.create();
        start = As.coordinator().get("/api/v1/changes?since=now").path("page.next");
        plan = PlanOf.city(city);
        plan.withTarget("fitness", Map.of());
    }

    private ValidatableResponse changes(RequestSpecification as, String query) {
        return as.get("/api/v1/changes?since=" + start + query).then().statusCode(200);
    }

    @Test
    void changesComeInTheOrderInWhichTheyWereCommitted() {
        String id = plan.reported("fitness", city.countyA(), "2025-Q1", HALF)
                .extract()
                .path("id");
        As.coordinator()
                .urlEncodingEnabled(false)
                .post("/api/v1/observations/" + id + ":approve")
                .then()
                .statusCode(200);
        String milestone = new PlannedWork(plan.code())
                .milestone("M1", "T01", "2025-06-30")
                .header("Location");
        As.coordinator().header("If-Match", "*").delete(milestone).then().statusCode(204);
        changes(As.coordinator(), "")
                .body(
                        "items.type",
                        contains(
                                "plan.active",
                                "programme.created",
                                "task.created",
                                "target.created",
                                "observation.submitted",
                                "observation.approved",
                                "milestone.planned",
                                "milestone.deleted"))
                .body("items.plan.code", everyItem(equalTo(plan.code())))
                .body("items[3].subject.code", equalTo("fitness"))
                .body("items[3].subject.kind", equalTo("target"))
                .body("items[3].data.goal", equalTo(55))
                .body("items[4].operation", equalTo("CREATED"))
                .body("items[4].orgUnit.code", equalTo(city.countyA()))
                .body("items[4].data.value", equalTo(50))
                .body("items[5].operation", equalTo("CHANGED"))
                .body("items[5].subject.id", equalTo(id))
                .body("items[5].data.status", equalTo("APPROVED"))
                .body("items[5].data.value", nullValue())
                .body("items[7].data", equalTo(Map.of()));
    }

    @Test
    void readingGoesOnFromEveryPositionForGood() {
        List<String> all = changes(As.coordinator(), "").extract().path("items.id");
        List<String> positions = changes(As.coordinator(), "").extract().path("items.position");
        String next = changes(As.coordinator(), "&limit=2")
                .body("items.id", equalTo(all.subList(0, 2)))
                .body("page.next", equalTo(positions.get(1)))
                .extract()
                .path("page.next");
        String end = As.coordinator()
                .get("/api/v1/changes?since=" + next)
                .then()
                .body("items.id", equalTo(all.subList(2, all.size())))
                .extract()
                .path("page.next");
        As.coordinator()
                .get("/api/v1/changes?since=" + end)
                .then()
                .body("items", hasSize(0))
                .body("page.next", equalTo(end));
        plan.reported("fitness", city.countyA(), "2025-Q1", HALF);
        As.coordinator()
                .get("/api/v1/changes?since=" + end)
                .then()
                .body("items.type", contains("observation.submitted"))
                .body("items.position", not(contains(end)));
        As.coordinator().get("/api/v1/changes?limit=1").then().body("items", hasSize(1));
    }

    @Test
    void theFeedIsNarrowedByKindTypePlanAndUnit() {
        plan.reported("fitness", city.countyA(), "2025-Q1", HALF);
        plan.approved("fitness", city.countyB(), "2025-Q1", HALF);
        changes(As.coordinator(), "&types=observation")
                .body("items.orgUnit.code", contains(city.countyA(), city.countyB()));
        changes(As.coordinator(), "&types=observation.approved,task")
                .body("items.type", contains("task.created", "observation.approved"));
        changes(As.coordinator(), "&types=observation&limit=1").body("items", hasSize(1));
        changes(As.coordinator(), "&orgUnit=" + city.countyB()).body("items.type", contains("observation.approved"));
        City other = City.create();
        PlanOf.city(other);
        changes(As.coordinator(), "&types=task&plan=" + plan.code()).body("items", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "text/html, */*;q=0.1"})
    void whoTakesAnyFormIsGivenTheOneThatEnds(String accept) {
        As.coordinator()
                .accept(accept)
                .get("/api/v1/changes?since=now")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("items", hasSize(0));
    }

    @Test
    void onlyWhoAsksForAStreamIsGivenOne() {
        for (String accepted : List.of("*/*", "application/*", "text/html,*/*;q=0.8")) {
            As.coordinator()
                    .accept(accepted)
                    .get("/api/v1/changes")
                    .then()
                    .statusCode(200)
                    .contentType("application/json");
        }
    }

    @Test
    void whoAcceptsNeitherFormIsToldSoInsteadOfBeingGivenAStream() {
        As.coordinator()
                .accept("text/html")
                .get("/api/v1/changes")
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
    }

    @Test
    void whatCannotBeReadIsRefused() {
        for (String since : List.of("17", "AAAAAAAAAAAAAAAAAAAAAA", "%2F")) {
            As.coordinator()
                    .urlEncodingEnabled(false)
                    .get("/api/v1/changes?since=" + since)
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("changes.position-unknown"));
        }
        As.coordinator()
                .get("/api/v1/changes?types=weather")
                .then()
                .statusCode(400)
                .body("errors.code", contains("changes.type-unknown"));
        As.coordinator().get("/api/v1/changes?limit=1001").then().statusCode(400);
        As.integration(city.countyA())
                .get("/api/v1/changes?orgUnit=" + city.countyB())
                .then()
                .statusCode(400);
        As.anonymous().get("/api/v1/changes").then().statusCode(401);
    }

    @Test
    void aCountySeesItsOwnAndWhatConcernsItAndNoTraceOfOthers() {
        plan.reported("fitness", city.countyA(), "2025-Q1", HALF);
        String afterOwn = changes(As.integration(city.countyA()), "")
                .body(
                        "items.type",
                        contains(
                                "plan.active",
                                "programme.created",
                                "task.created",
                                "target.created",
                                "observation.submitted"))
                .extract()
                .path("page.next");
        plan.reported("fitness", city.countyB(), "2025-Q1", HALF);
        String target =
                As.coordinator().get("/api/v1/targets?plan=" + plan.code()).path("items[0].id");
        for (String unit : List.of(city.countyA(), city.countyB())) {
            As.coordinator()
                    .body(Map.of("orgUnit", unit, "value", 60))
                    .post("/api/v1/targets/" + target + "/goals")
                    .then()
                    .statusCode(201);
        }
        PlanOf.city(City.create());
        As.integration(city.countyA())
                .get("/api/v1/changes?since=" + afterOwn)
                .then()
                .body("items.type", contains("goal.created"))
                .body("items.orgUnit.code", contains(city.countyA()))
                .body("page.total", nullValue());
        As.viewer(city.countyB())
                .get("/api/v1/changes?types=observation,goal,org-unit&since=" + start)
                .then()
                .body("items.orgUnit.code", everyItem(equalTo(city.countyB())))
                .body("items", hasSize(2));
    }

    @Test
    void anOrderIsToldToItsAddresseeOnceItIsIssuedAndWithoutWhatOthersSay() {
        OrderedWork work = new OrderedWork(city, plan.code());
        work.draft(work.body());
        changes(As.integration(city.countyA()), "&types=supervision-order").body("items", hasSize(0));
        work.in("REPLIED");
        changes(As.integration(city.countyA()), "&types=supervision-order")
                .body(
                        "items.type",
                        contains(
                                "supervision-order.created",
                                "supervision-order.issued",
                                "supervision-order.acknowledged",
                                "supervision-order.replied"))
                .body("items.data.responsibilities", everyItem(nullValue()))
                .body("items[0].data.title", equalTo("Speed up"));
        changes(As.integration(city.countyB()), "&types=supervision-order").body("items", hasSize(0));
        changes(As.coordinator(), "&types=supervision-order.created").body("items", hasSize(2));
    }

    @Test
    void unitsAreToldToThoseAboveThemAlsoWhenTheyGo() {
        String school = As.administrator()
                .body(Map.of(
                        "code", city.countyA() + "-3",
                        "name", "School",
                        "level", "SCHOOL",
                        "type", "PRIMARY",
                        "parent", city.countyA()))
                .post("/api/v1/org-units")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        As.administrator().header("If-Match", "*").delete(school).then().statusCode(204);
        changes(As.integration(city.countyA()), "&types=org-unit").body("items.operation", contains("DELETED"));
        changes(As.integration(city.countyB()), "&types=org-unit").body("items", hasSize(0));
        assertThat(changes(As.coordinator(), "&types=org-unit").extract().<List<String>>path("items.type"))
                .containsExactly("org-unit.created", "org-unit.deleted");
    }
}
