package org.yaodian.workplan.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.agroal.api.AgroalDataSource;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.OrderedWork;
import org.yaodian.workplan.testing.PlanOf;
import org.yaodian.workplan.testing.PlannedWork;

/** Each test has days of its own, since a day is made once for all plans. */
@ApiTest
class NotificationResourceTest {
    @Inject
    Reminders reminders;

    @Inject
    AgroalDataSource database;

    private City city;
    private PlanOf plan;
    private PlannedWork work;

    @BeforeEach
    void aPlan() {
        city = City.create();
        plan = PlanOf.city(city);
        work = new PlannedWork(plan.code());
    }

    private void milestoneOfCountyA(String code, String dueDate) {
        Map<String, Object> body = work.milestoneBody(code, "T01", dueDate);
        body.put("orgUnit", city.countyA());
        work.milestone(body);
    }

    private static List<String> lines(RequestSpecification caller) {
        return caller.get("/api/v1/notifications").path("items.reminders.subject.code.flatten()");
    }

    private List<Digest> ofThisCity(List<Digest> made) {
        String id = As.administrator()
                .get("/api/v1/org-units?limit=200&parent=" + city.code())
                .path("items.find { it.code == '" + city.countyA() + "' }.id");
        return made.stream()
                .filter(digest -> digest.recipient().orgUnitId().toString().equals(id))
                .toList();
    }

    @Test
    void aDigestReachesTheDeskItIsForAndNoOther() {
        milestoneOfCountyA("M1", "2025-03-11");
        work.milestone("M2", "T01", "2025-03-11");

        reminders.make(LocalDate.parse("2025-03-11"));

        assertThat(lines(As.bounded("reporter", city.countyA()))).containsExactly("M1");
        assertThat(lines(As.bounded("reporter", city.countyB()))).isEmpty();
        assertThat(lines(As.bounded("reviewer", city.countyA()))).isEmpty();
        assertThat(lines(As.bounded("viewer", city.countyA()))).isEmpty();
        assertThat(lines(As.integration(city.countyA()))).isEmpty();
        assertThat(lines(As.department(city.code(), city.departmentOne()))).containsExactly("M2");
        assertThat(lines(As.department(city.code(), city.departmentTwo()))).isEmpty();
    }

    @Test
    void whatASupervisionOrderAsksIsRemindedOfUntilItIsAnswered() {
        OrderedWork orders = new OrderedWork(city, plan.code());
        Map<String, Object> body = orders.body();
        LocalDate deadline = OrderedWork.inDays(3);
        while (deadline.getDayOfWeek().getValue() > 5) {
            deadline = deadline.plusDays(1);
        }
        body.put("deadline", deadline.toString());
        String open = orders.issued(body);
        String answered = orders.issued(body);
        orders.countyA(answered, "acknowledge", Map.of()).statusCode(200);
        orders.countyA(answered, "reply", Map.of("text", "Done")).statusCode(200);
        String number = As.coordinator().get(open).path("number");

        List<Digest> made = ofThisCity(reminders.make(deadline));

        assertThat(made).hasSize(1);
        assertThat(made.getFirst().reminders())
                .extracting(reminder -> reminder.matter().code())
                .containsExactly(number);
    }

    @Test
    void daysWithoutARunAreCaughtUpWithTheNext() {
        milestoneOfCountyA("M1", "2025-05-14");
        milestoneOfCountyA("M2", "2025-05-16");
        reminders.make(LocalDate.parse("2025-05-13"));

        List<Digest> made = ofThisCity(reminders.make(LocalDate.parse("2025-05-16")));

        assertThat(made).hasSize(1);
        assertThat(made.getFirst().day()).isEqualTo("2025-05-16");
        assertThat(made.getFirst().reminders())
                .extracting(reminder -> reminder.matter().code())
                .containsExactly("M1", "M2");
    }

    @Test
    void aDayIsMadeOnceHoweverManyReplicasMakeIt() throws Exception {
        milestoneOfCountyA("M1", "2025-07-08");
        List<Future<List<Digest>>> running = new ArrayList<>();
        try (ExecutorService replicas = Executors.newFixedThreadPool(3)) {
            for (int replica = 0; replica < 3; replica++) {
                running.add(replicas.submit(() -> reminders.make(LocalDate.parse("2025-07-08"))));
            }
        }
        int made = 0;
        for (Future<List<Digest>> one : running) {
            made += ofThisCity(one.get()).size();
        }

        assertThat(made).isEqualTo(1);
        assertThat(lines(As.bounded("reporter", city.countyA()))).containsExactly("M1");
    }

    /** Whoever took the day dies before it commits: its connection is cut, and another replica that waited makes the day. */
    @Test
    void aDayWhoseReplicaDiesIsMadeByAnother() throws Exception {
        milestoneOfCountyA("M1", "2025-08-12");
        try (ExecutorService replicas = Executors.newFixedThreadPool(1);
                Connection dying = database.getConnection()) {
            dying.setAutoCommit(false);
            Future<List<Digest>> waiting;
            try (Statement statement = dying.createStatement()) {
                statement.executeUpdate("insert into reminder_run (day, made_at) values ('2025-08-12', now())");
                waiting = replicas.submit(() -> reminders.make(LocalDate.parse("2025-08-12")));
                awaitSomebodyWaiting(statement);
            }
            dying.rollback();

            assertThat(ofThisCity(waiting.get())).hasSize(1);
        }
        assertThat(lines(As.bounded("reporter", city.countyA()))).containsExactly("M1");
    }

    private static void awaitSomebodyWaiting(Statement statement) throws SQLException, InterruptedException {
        for (int look = 0; look < 200; look++) {
            try (var waiting = statement.executeQuery("""
                    select 1 from pg_locks where not granted and locktype = 'transactionid'""")) {
                if (waiting.next()) {
                    return;
                }
            }
            Thread.sleep(50);
        }
        throw new AssertionError("nobody waits for the day");
    }

    @Test
    void eachPersonMarksForThemselvesWhatTheyHaveSeen() {
        milestoneOfCountyA("M1", "2025-06-10");
        reminders.make(LocalDate.parse("2025-06-10"));
        RequestSpecification one = As.user("one-" + city.code(), "reporter", Map.of("org_unit", city.countyA()));
        one.get("/api/v1/notifications/unseen").then().statusCode(200).body("count", equalTo(1));

        As.user("one-" + city.code(), "reporter", Map.of("org_unit", city.countyA()))
                .urlEncodingEnabled(false)
                .post("/api/v1/notifications:mark-seen")
                .then()
                .statusCode(200)
                .body("count", equalTo(0));

        As.user("one-" + city.code(), "reporter", Map.of("org_unit", city.countyA()))
                .get("/api/v1/notifications/unseen")
                .then()
                .body("count", equalTo(0));
        As.user("two-" + city.code(), "reporter", Map.of("org_unit", city.countyA()))
                .get("/api/v1/notifications/unseen")
                .then()
                .body("count", equalTo(1));
    }

    @Test
    void aNotificationIsWordedInTheLanguageOfItsReader() {
        milestoneOfCountyA("M1", "2025-04-15");
        reminders.make(LocalDate.parse("2025-04-15"));

        As.bounded("reporter", city.countyA())
                .get("/api/v1/notifications")
                .then()
                .body(
                        "items.reminders.text.flatten()",
                        hasItem("Unit " + city.countyA() + " milestone M1 “Milestone M1” is due today"))
                .body("items[0].recipient.circle", equalTo("REPORTERS"));
        As.bounded("reporter", city.countyA())
                .header("Accept-Language", "zh-CN")
                .get("/api/v1/notifications")
                .then()
                .body("items.reminders.text.flatten()", contains("Unit " + city.countyA() + "节点 M1“Milestone M1”今天到期"));
        As.bounded("reporter", city.countyB())
                .get("/api/v1/notifications")
                .then()
                .body("items", empty());
    }
}
