package org.yaodian.workplan.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.OrderedWork;
import org.yaodian.workplan.testing.PlanOf;

@ApiTest
class SupervisionOrderResourceTest {
    private static final String ORDERS = OrderedWork.ORDERS;
    private static final int MOST_STATEMENTS = 6;

    @Inject
    SessionFactory sessions;

    private City city;
    private PlanOf plan;
    private OrderedWork work;

    @BeforeEach
    void aPlan() {
        city = City.create();
        plan = PlanOf.city(city);
        work = new OrderedWork(city, plan.code());
    }

    private static ValidatableResponse create(Map<String, Object> body) {
        return As.coordinator().body(body).post(ORDERS).then();
    }

    private ValidatableResponse list(String filter) {
        return As.coordinator().get(ORDERS + "?plan=" + plan.code() + filter).then();
    }

    @Test
    void aDraftHasNoNumberAndWaitsToBeIssued() {
        Map<String, Object> body = work.to(List.of(
                OrderedWork.department("LEAD", city.departmentOne()), OrderedWork.unit("RESPONSIBLE", city.countyB())));
        body.put("instruction", Map.of("by", "Director", "text", "Before winter", "date", "2025-11-10"));
        body.put("task", "T01");
        create(body)
                .statusCode(201)
                .body("number", nullValue())
                .body("state", equalTo("DRAFT"))
                .body("origin", equalTo("MANUAL"))
                .body("task.code", equalTo("T01"))
                .body("instruction.by", equalTo("Director"))
                .body("responsibilities.party.kind", contains("LEAD", "RESPONSIBLE"))
                .body("responsibilities[0].party.department.code", equalTo(city.departmentOne()))
                .body("responsibilities[1].party.orgUnit.code", equalTo(city.countyB()))
                .body("daysLeft", nullValue())
                .body("overdue", equalTo(false))
                .body("waitingFor.step", contains("ISSUE"))
                .body("waitingFor[0].byOffice", equalTo(true))
                .body("exchanges", empty())
                .body("permissions", contains("update", "delete", "issue"));
    }

    @Test
    void numbersBeginAtOneInEachPlanAndAreGivenAtIssue() {
        String first = work.draft(work.body());
        String second = work.draft(work.body());
        int year = OrderedWork.inDays(0).getYear();
        work.office(second, "issue", Map.of()).body("number", equalTo("督办〔" + year + "〕1号"));
        work.office(first, "issue", Map.of()).body("number", equalTo("督办〔" + year + "〕2号"));
        City other = City.create();
        OrderedWork elsewhere = new OrderedWork(other, other.plan());
        elsewhere
                .office(elsewhere.draft(elsewhere.body()), "issue", Map.of())
                .body("number", equalTo("督办〔" + year + "〕1号"));
    }

    @Test
    void ordersIssuedAtTheSameTimeAreNumberedWithoutGaps() throws InterruptedException, ExecutionException {
        List<String> drafts = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            drafts.add(work.draft(work.body()));
        }
        List<Callable<Integer>> calls = drafts.stream()
                .<Callable<Integer>>map(draft ->
                        () -> work.office(draft, "issue", Map.of()).extract().statusCode())
                .toList();
        assertThat(atOnce(calls)).containsOnly(200);
        List<String> numbers = list("&sort=number").extract().path("items.number");
        int year = OrderedWork.inDays(0).getYear();
        for (int i = 0; i < numbers.size(); i++) {
            assertThat(numbers.get(i)).isEqualTo("督办〔" + year + "〕" + (i + 1) + "号");
        }
    }

    @Test
    void oneOrderIsIssuedAndAcknowledgedOnceHoweverManyTry() throws InterruptedException, ExecutionException {
        String location = work.draft(work.body());
        assertThat(atOnce(List.of(status(location, "issue", true), status(location, "issue", true))))
                .containsExactlyInAnyOrder(200, 409);
        assertThat(atOnce(List.of(status(location, "acknowledge", false), status(location, "acknowledge", false))))
                .containsExactlyInAnyOrder(200, 409);
        As.coordinator().get(location).then().body("exchanges.kind", contains("ISSUED", "ACKNOWLEDGED"));
    }

    private Callable<Integer> status(String location, String verb, boolean office) {
        return () -> (office ? work.office(location, verb, Map.of()) : work.countyA(location, verb, Map.of()))
                .extract()
                .statusCode();
    }

    private static List<Integer> atOnce(List<Callable<Integer>> calls) throws InterruptedException, ExecutionException {
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(calls.size())) {
            for (Future<Integer> call : pool.invokeAll(calls)) {
                answers.add(call.get());
            }
        }
        return answers;
    }

    @Test
    void whatBreaksARuleIsRefused() {
        Map<String, Object> body = work.to(List.of(
                OrderedWork.unit("RESPONSIBLE", city.countyA()),
                OrderedWork.unit("SUPPORTING", city.countyA()),
                Map.of("kind", "SUPPORTING"),
                OrderedWork.department("SUPPORTING", "nobody"),
                OrderedWork.unit("SUPPORTING", City.create().countyA())));
        body.put("task", "T01");
        body.put("target", "fitness");
        create(body)
                .statusCode(400)
                .body(
                        "errors.code",
                        contains(
                                "supervision.one-lead",
                                "supervision.addressee-twice",
                                "supervision.unit-or-department",
                                "department.unknown",
                                "supervision.unit-elsewhere",
                                "supervision.one-subject"))
                .body("errors.pointer", hasItem("/responsibilities/4/orgUnit"));
        assertInvalid(Map.of("title", " "), "/title");
        assertInvalid(Map.of("responsibilities", List.of()), "/responsibilities");
        assertInvalid(Map.of("deadline", "2024-12-31"), "/deadline");
        assertInvalid(Map.of("target", "nothing"), "/target");
        assertInvalid(Map.of("milestone", "nothing"), "/milestone");
        assertInvalid(
                Map.of("instruction", Map.of("by", "Director", "text", "", "date", "2025-11-10")), "/instruction/text");
    }

    private void assertInvalid(Map<String, Object> other, String pointer) {
        Map<String, Object> body = work.body();
        body.putAll(other);
        create(body).statusCode(400).body("errors.pointer", hasItem(pointer));
    }

    @Test
    void anOrderWhoseDeadlineHasPassedIsNotIssued() {
        Map<String, Object> body = work.body();
        body.put("deadline", "2025-06-30");
        work.office(work.draft(body), "issue", Map.of())
                .statusCode(409)
                .body("detail", equalTo("The deadline 2025-06-30 has passed; change it before issuing the order."));
    }

    @Test
    void aDraftIsReplacedAgainstItsCurrentTagOnly() {
        ValidatableResponse created = create(work.body()).statusCode(201);
        String location = created.extract().header("Location");
        Map<String, Object> body = work.body();
        body.put("title", "Changed");
        As.coordinator().body(body).put(location).then().statusCode(428);
        As.coordinator()
                .header("If-Match", created.extract().header("ETag"))
                .body(body)
                .put(location)
                .then()
                .statusCode(200)
                .body("title", equalTo("Changed"))
                .body("revision", equalTo(1));
        As.coordinator()
                .header("If-Match", created.extract().header("ETag"))
                .body(body)
                .put(location)
                .then()
                .statusCode(412);
        As.coordinator().delete(location).then().statusCode(428);
    }

    @Test
    void aPatchChangesOnlyWhatItNames() {
        plan.withTarget("fitness", Map.of());
        Map<String, Object> body = work.body();
        body.put("target", "fitness");
        As.coordinator()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body("{\"demand\": \"Something else\"}")
                .patch(work.draft(body))
                .then()
                .statusCode(200)
                .body("demand", equalTo("Something else"))
                .body("target.code", equalTo("fitness"))
                .body("task.code", equalTo("T01"))
                .body("responsibilities.party.orgUnit.code", contains(city.countyA()));
    }

    @Test
    void onlyTheSupervisionOfficeDrafts() {
        String draft = work.draft(work.body());
        for (var caller : List.of(
                As.department(city.code(), city.departmentOne()),
                As.bounded("reviewer", city.countyA()),
                As.bounded("reporter", city.countyA()),
                As.viewer(city.code()),
                As.integration(city.countyA()))) {
            caller.body(work.body()).post(ORDERS).then().statusCode(403);
            caller.get(draft).then().statusCode(404);
        }
        As.administrator().body(work.body()).post(ORDERS).then().statusCode(201);
        As.anonymous().get(ORDERS).then().statusCode(401);
    }

    @Test
    void aCountySeesOnlyWhatConcernsItsSubtree() {
        String toA = work.issued(work.body());
        String toSchool = work.issued(work.to(List.of(OrderedWork.unit("LEAD", city.primarySchool(city.countyA())))));
        work.issued(work.to(List.of(OrderedWork.unit("LEAD", city.countyB()))));
        work.issued(work.to(List.of(OrderedWork.department("LEAD", city.departmentOne()))));
        work.draft(work.body());
        List<String> seen = As.bounded("reporter", city.countyA())
                .get(ORDERS + "?plan=" + plan.code())
                .path("items.id");
        assertThat(seen).hasSize(2).allMatch(id -> toA.endsWith(id) || toSchool.endsWith(id));
        As.bounded("reporter", city.countyB()).get(toA).then().statusCode(404);
        OrderedWork.move(As.bounded("reporter", city.countyB()), toA, "acknowledge", Map.of())
                .statusCode(404);
        As.viewer(city.code()).get(ORDERS + "?plan=" + plan.code()).then().body("items", hasSize(4));
        As.bounded("reporter", city.countyA())
                .get(ORDERS + "/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void theListIsFilteredAndPaged() {
        plan.withTarget("fitness", Map.of());
        Map<String, Object> about = work.to(List.of(OrderedWork.department("LEAD", city.departmentOne())));
        about.put("target", "fitness");
        about.put("title", "About fitness");
        work.issued(about);
        work.in("CLOSED");
        work.draft(work.body());
        list("").body("items", hasSize(3));
        list("&state=ISSUED&state=CLOSED").body("items", hasSize(2));
        list("&target=fitness").body("items.title", contains("About fitness"));
        list("&task=T01").body("items.title", contains("About fitness"));
        list("&department=" + city.departmentOne()).body("items.title", contains("About fitness"));
        list("&orgUnit=" + city.countyA()).body("items", hasSize(2));
        list("&origin=RULE").body("items", empty());
        list("&q=FITNESS").body("items.title", contains("About fitness"));
        list("&overdue=true").body("items", empty());
        list("&overdue=false").body("items", hasSize(3));
        list("&overdue=true&asOf=" + OrderedWork.inDays(11)).body("items.title", contains("About fitness"));
        list("&overdue=false&asOf=" + OrderedWork.inDays(11)).body("items.title", not(hasItem("About fitness")));
        list("&state=NONE").statusCode(400);
        list("&target=nothing").statusCode(400);
        list("&colour=red").statusCode(400);
        As.coordinator().get(ORDERS + "?target=fitness").then().statusCode(400);
        String next = list("&limit=2&total=true")
                .body("items", hasSize(2))
                .body("page.total", equalTo(3))
                .extract()
                .path("page.next");
        list("&limit=2&cursor=" + next).body("items", hasSize(1));
    }

    @Test
    void theListTakesAHandfulOfStatementsHoweverLongItIs() {
        plan.withTarget("fitness", Map.of());
        sessions.getStatistics().setStatisticsEnabled(true);
        for (int i = 0; i < 6; i++) {
            Map<String, Object> body = work.to(List.of(
                    OrderedWork.department("LEAD", city.departmentOne()),
                    OrderedWork.unit("RESPONSIBLE", city.countyA())));
            body.put("target", "fitness");
            work.issued(body);
        }
        Statistics statistics = sessions.getStatistics();
        list("").body("items", hasSize(6));
        long before = statistics.getPrepareStatementCount();
        list("&asOf=" + OrderedWork.inDays(1)).body("items", hasSize(6));
        assertThat(statistics.getPrepareStatementCount() - before).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @Test
    void whatAnOrderIsAboutOrGoesToIsNotDeleted() {
        String target = plan.withTarget("fitness", Map.of());
        Map<String, Object> body = work.body();
        body.put("target", "fitness");
        work.draft(body);
        As.coordinator()
                .header("If-Match", "*")
                .delete(target)
                .then()
                .statusCode(409)
                .body("errors.pointer", hasItem("/supervision-orders/Speed up"));
    }

    @Test
    void nothingMovesInAClosedPlan() {
        String location = work.issued(work.body());
        new org.yaodian.workplan.testing.PlannedWork(plan.code()).close();
        As.coordinator()
                .get(location)
                .then()
                .body("permissions", empty())
                .body("responsibilities[0].permissions", empty());
        work.countyA(location, "acknowledge", Map.of()).statusCode(409);
        work.office(location, "withdraw", Map.of("reason", "Over")).statusCode(409);
        create(work.body()).statusCode(409);
    }
}
