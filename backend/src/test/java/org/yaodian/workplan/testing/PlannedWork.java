package org.yaodian.workplan.testing;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes tasks and milestones of a city's plan through the API, as a coordinator would.
 *
 * @param plan code of the plan, whose programme is P01
 */
public record PlannedWork(String plan) {
    public static final String TASKS = "/api/v1/tasks";
    public static final String MILESTONES = "/api/v1/milestones";

    /** The work of a new active plan of the city. */
    public static PlannedWork in(City city) {
        return new PlannedWork(city.plan());
    }

    /** A task's body with only what is required. */
    public Map<String, Object> taskBody(String code, int number) {
        return new HashMap<>(
                Map.of("code", code, "plan", plan, "programme", "P01", "number", number, "title", "Task " + code));
    }

    public ExtractableResponse<Response> task(Map<String, Object> body) {
        return created(TASKS, body);
    }

    public ExtractableResponse<Response> task(String code, int number) {
        return task(taskBody(code, number));
    }

    /** A milestone's body with only what is required. */
    public Map<String, Object> milestoneBody(String code, String task, String dueDate) {
        return new HashMap<>(Map.of(
                "code",
                code,
                "plan",
                plan,
                "task",
                task,
                "title",
                "Milestone " + code,
                "kind",
                "EVENT",
                "dueDate",
                dueDate));
    }

    public ExtractableResponse<Response> milestone(Map<String, Object> body) {
        return created(MILESTONES, body);
    }

    public ExtractableResponse<Response> milestone(String code, String task, String dueDate) {
        return milestone(milestoneBody(code, task, dueDate));
    }

    /** Closes the plan, after which nothing in it may change. */
    public void close() {
        String id = As.coordinator().get("/api/v1/plans?q=" + plan).path("items[0].id");
        As.coordinator()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body("{\"status\": \"CLOSED\"}")
                .patch("/api/v1/plans/" + id)
                .then()
                .statusCode(200);
    }

    private static ExtractableResponse<Response> created(String collection, Map<String, Object> body) {
        return As.coordinator()
                .body(body)
                .post(collection)
                .then()
                .statusCode(201)
                .extract();
    }
}
