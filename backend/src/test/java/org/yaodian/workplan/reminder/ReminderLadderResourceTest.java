package org.yaodian.workplan.reminder;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlanOf;
import org.yaodian.workplan.testing.PlannedWork;

/** Counties A, B and C owe the third quarter of one target until 2025-10-10; M1 is due on 2025-11-14. */
@ApiTest
class ReminderLadderResourceTest {
    private City city;
    private PlanOf plan;
    private String base;

    @BeforeEach
    void aPlanWithDeadlines() {
        city = City.create();
        plan = PlanOf.city(city);
        plan.withTarget("fitness", Map.of());
        new PlannedWork(plan.code()).milestone("M1", "T01", "2025-11-14");
        String id = As.coordinator().get("/api/v1/plans?q=" + plan.code()).path("items[0].id");
        base = "/api/v1/plans/" + id;
    }

    private ValidatableResponse preview(String from, int days) {
        return As.coordinator()
                .get(base + "/reminders?from=" + from + "&days=" + days)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse put(String ifMatch, Object steps) {
        return As.coordinator()
                .header("If-Match", ifMatch)
                .body(Map.of("enabled", true, "steps", steps))
                .put(base + "/reminder-ladder")
                .then();
    }

    @Test
    void aPlanHasTheUsualLadderUntilItIsGivenAnother() {
        As.coordinator()
                .get(base + "/reminder-ladder")
                .then()
                .statusCode(200)
                .body("revision", equalTo(0))
                .body("enabled", equalTo(true))
                .body("steps.days", contains(-7, -3, 0, 5, 5, 10));
        put("*", List.of(Map.of("days", 2, "audience", "OFFICE"), Map.of("days", -1, "audience", "OWNER")))
                .statusCode(200)
                .body("steps.days", contains(-1, 2))
                .body("steps.audience", contains("OWNER", "OFFICE"));
        String tag = As.coordinator().get(base + "/reminder-ladder").header("ETag");
        put(tag, List.of()).statusCode(200).body("steps", empty());
        put(tag, List.of()).statusCode(412);
        put("\"9-x\"", List.of()).statusCode(412);
    }

    @Test
    void aStepThatIsThereTwiceOrOutOfReachIsRefused() {
        put("*", List.of(Map.of("days", 1, "audience", "OWNER"), Map.of("days", 1, "audience", "OWNER")))
                .statusCode(400)
                .body("errors.pointer", contains("/steps/1"));
        put("*", List.of(Map.of("days", 91, "audience", "OWNER")))
                .statusCode(400)
                .body("errors.pointer", contains("/steps/0/days"));
    }

    /** 3 October is free, so the step a week before the 10th comes on 30 September; the one three days before falls there too. */
    @Test
    void thePreviewTellsWhatWouldGoOutDayByDay() {
        preview("2025-09-29", 7)
                .body("digests.day", contains("2025-09-30", "2025-09-30", "2025-09-30"))
                .body("digests.recipient.circle", contains("REPORTERS", "REPORTERS", "REPORTERS"))
                .body("digests[0].reminders", hasSize(1))
                .body("digests[0].reminders[0].period", equalTo("2025-Q3"))
                .body("digests[0].reminders[0].dueOn", equalTo("2025-10-10"))
                .body("digests[0].reminders[0].daysLeft", equalTo(10))
                .body("digests[0].reminders[0].stepDays", equalTo(-3))
                .body("digests[0].reminders[0].text", containsString("due on 2025-10-10, in 10 day(s)"))
                .body("yearsWithoutHolidays", empty());
    }

    @Test
    void whatWasReportedOrWaitsForReviewIsNotRemindedOf() {
        plan.approved("fitness", city.countyA(), "2025-Q3", Map.of("numerator", 41, "denominator", 100));
        plan.reported("fitness", city.countyB(), "2025-Q3", Map.of("numerator", 41, "denominator", 100));

        preview("2025-10-10", 1)
                .body("digests", hasSize(1))
                .body("digests[0].recipient.orgUnit.code", equalTo(city.countyC()))
                .body("digests[0].reminders[0].text", containsString("due today"));
    }

    @Test
    void whatIsOverdueGoesUpTheLadder() {
        String fifthDay = "2025-10-15";
        preview(fifthDay, 1)
                .body(
                        "digests.findAll { it.recipient.circle == 'REVIEWERS' }.recipient.orgUnit.code",
                        contains(city.countyA(), city.countyB(), city.countyC()))
                .body("digests.find { it.recipient.circle == 'REVIEWERS' }.reminders[0].daysLeft", equalTo(-5));
        preview("2025-10-20", 1)
                .body("digests.find { it.recipient.circle == 'OFFICE' }.reminders", hasSize(3))
                .body("digests.find { it.recipient.circle == 'OFFICE' }.recipient.orgUnit.code", equalTo(city.code()));
    }

    @Test
    void aMilestoneWithoutAUnitIsItsLeadDepartments() {
        preview("2025-11-14", 1)
                .body(
                        "digests.find { it.recipient.circle == 'DEPARTMENT' }.recipient.department.code",
                        equalTo(city.departmentOne()))
                .body("digests.find { it.recipient.circle == 'DEPARTMENT' }.reminders[0].kind", equalTo("MILESTONE"))
                .body("digests.find { it.recipient.circle == 'DEPARTMENT' }.reminders[0].orgUnit", nullValue());
    }

    @Test
    void aYearWithoutConfiguredHolidaysIsNamed() {
        preview("2028-12-28", 7).body("yearsWithoutHolidays", contains(2028, 2029));
    }

    @Test
    void aLadderThatIsSwitchedOffSendsNothing() {
        As.coordinator()
                .header("If-Match", "*")
                .body(Map.of("enabled", false, "steps", List.of(Map.of("days", 0, "audience", "OWNER"))))
                .put(base + "/reminder-ladder")
                .then()
                .statusCode(200);

        preview("2025-10-10", 1).body("digests", empty());
    }

    @Test
    void laddersAreTheSupervisionOfficesOwn() {
        As.bounded("reporter", city.countyA())
                .get(base + "/reminder-ladder")
                .then()
                .statusCode(403);
        As.bounded("viewer", city.countyA())
                .get(base + "/reminders?from=2025-10-10&days=1")
                .then()
                .statusCode(403);
        As.coordinator().get(base + "/reminders?days=32").then().statusCode(400);
        As.coordinator().get("/api/v1/me").then().body("permissions", hasItem("keepReminders"));
        As.bounded("reporter", city.countyA())
                .get("/api/v1/me")
                .then()
                .body("permissions", not(hasItem("keepReminders")));
    }
}
