package org.yaodian.workplan.years;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.PlanOf;

@ApiTest
class CarryOverTest {
    private TwoYears years;

    @BeforeEach
    void twoPlans() {
        years = TwoYears.create();
    }

    private ValidatableResponse carry(Map<String, Object> body) {
        return years.carry(body);
    }

    private ValidatableResponse listed(String collection) {
        return As.coordinator()
                .get("/api/v1/" + collection + "?plan=" + years.plan())
                .then()
                .statusCode(200);
    }

    @Test
    void aTargetComesWithItsTaskItsGoalAndWhereItCameTo() {
        years.target(years.former(), "T01", "share", Map.of("name", "双师型教师占比", "dueDate", "2025-10-31"));
        new PlanOf(years.former())
                .approved("share", years.city().countyA(), "2025-Q3", Map.of("numerator", 50, "denominator", 100));

        carry(years.carryOver(null, "share", null))
                .statusCode(200)
                .body("created", equalTo(2))
                .body("items.kind", contains("TASK", "TARGET"));

        listed("tasks")
                .body("items", hasSize(1))
                .body("items[0].code", equalTo("T01"))
                .body("items[0].programme.code", equalTo("P01"))
                .body("items[0].leadDepartment.code", equalTo(years.city().departmentOne()));
        listed("targets")
                .body("items[0].goal", equalTo(55))
                .body("items[0].baseline", equalTo(50))
                .body("items[0].dueDate", equalTo("2026-10-31"));
        assertThat(TwoYears.line(years.comparison(), "after", "share"))
                .containsEntry("basis", "CONFIRMED")
                .containsEntry("changes", List.of());
    }

    @Test
    void carryingOverAgainMakesNothingTwice() {
        years.before().milestone("M1", "T01", "2025-06-30");
        carry(years.carryOver("T01", null, "M1")).statusCode(200).body("created", equalTo(2));

        carry(years.carryOver("T01", null, "M1"))
                .statusCode(200)
                .body("created", equalTo(0))
                .body("unchanged", equalTo(2));

        listed("tasks").body("items", hasSize(1));
        listed("milestones").body("items", hasSize(1)).body("items[0].dueDate", equalTo("2026-06-30"));
    }

    @Test
    void aMilestoneGoesToTheTaskThatIsTheSameAlready() {
        years.task(years.after(), "B1", 7, "Task one");
        Map<String, Object> late = years.before().milestoneBody("M1", "T01", "2025-06-30");
        late.put("forecastDate", "2026-02-15");
        years.before().milestone(late);

        carry(years.carryOver(null, null, "M1")).statusCode(200).body("created", equalTo(1));

        listed("milestones")
                .body("items[0].task.code", equalTo("B1"))
                .body("items[0].dueDate", equalTo("2026-02-15"))
                .body("items[0].forecastDate", nullValue());
    }

    @Test
    void aCodeAndANumberThatAreTakenMakeRoom() {
        years.task(years.after(), "T01", 1, "完全不同的说法");

        carry(years.carryOver("T01", null, null)).statusCode(200);

        listed("tasks").body("items.code", contains("T01", "T01-2025")).body("items.number", contains(1, 2));
    }

    @Test
    void whatIsFinishedOrThereAlreadyIsRefusedAndNothingIsDone() {
        years.task(years.after(), "B1", 1, "Task one");
        Map<String, Object> done = years.before().milestoneBody("M2", "T01", "2025-06-30");
        done.put("completedDate", "2025-06-01");
        years.before().milestone(done);
        years.before().milestone("M1", "T01", "2025-06-30");
        Map<String, Object> body = years.carryOver("T01", null, null);
        body.put("milestones", List.of("M1", "M2"));

        carry(body)
                .statusCode(409)
                .body("errors.pointer", contains("/tasks/0", "/milestones/1"))
                .body("errors.code", contains("years.there-already", "years.finished"));

        listed("milestones").body("items", hasSize(0));
    }

    @Test
    void unknownOnesAndNothingAtAllAreRefused() {
        carry(years.carryOver("nowhere", null, null))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/tasks/0"))
                .body("errors[0].code", equalTo("years.unknown"));
        carry(years.carryOver(null, null, null))
                .statusCode(400)
                .body("errors[0].code", equalTo("years.nothing-chosen"));
    }

    @Test
    void aClosedPlanTakesNothingAndOnlyThoseWhoKeepPlansCarryOver() {
        As.department(years.city().code(), years.city().departmentOne())
                .body(years.carryOver("T01", null, null))
                .post("/api/v1/plans/" + years.id() + ":carry-over")
                .then()
                .statusCode(403);
        As.coordinator()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body("{\"status\": \"ACTIVE\"}")
                .patch("/api/v1/plans/" + years.id());
        years.after().close();

        carry(years.carryOver("T01", null, null)).statusCode(409);
    }
}
