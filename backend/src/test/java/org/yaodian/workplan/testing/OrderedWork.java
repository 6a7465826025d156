package org.yaodian.workplan.testing;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaodian.workplan.shared.time.BusinessClock;

/**
 * Makes and moves supervision orders of a city's plan through the API. An order goes to county A, which leads.
 *
 * @param plan code of the plan
 */
public record OrderedWork(City city, String plan) {
    public static final String ORDERS = "/api/v1/supervision-orders";

    /** The states in which an order can be, in the order of its life. */
    public static final List<String> STATES =
            List.of("DRAFT", "ISSUED", "ACKNOWLEDGED", "REPLIED", "REJECTED", "ACCEPTED", "CLOSED", "CANCELLED");

    public static LocalDate inDays(int days) {
        return LocalDate.now(BusinessClock.ZONE).plusDays(days);
    }

    public static Map<String, Object> unit(String kind, String orgUnit) {
        return Map.of("kind", kind, "orgUnit", orgUnit);
    }

    public static Map<String, Object> department(String kind, String department) {
        return Map.of("kind", kind, "department", department);
    }

    /** A body with only what is required, due in ten days. */
    public Map<String, Object> body() {
        return new HashMap<>(Map.of(
                "plan",
                plan,
                "title",
                "Speed up",
                "demand",
                "Say why, and by when",
                "deadline",
                inDays(10).toString(),
                "responsibilities",
                List.of(unit("LEAD", city.countyA()))));
    }

    /** The body with other addressees. */
    public Map<String, Object> to(List<Map<String, Object>> responsibilities) {
        Map<String, Object> body = body();
        body.put("responsibilities", responsibilities);
        return body;
    }

    /** A draft; gives its address. */
    public String draft(Map<String, Object> body) {
        return As.coordinator()
                .body(body)
                .post(ORDERS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    /** An issued order; gives its address. */
    public String issued(Map<String, Object> body) {
        String location = draft(body);
        office(location, "issue", Map.of()).statusCode(200);
        return location;
    }

    /** An order of county A in that state; gives its address. */
    public String in(String state) {
        String location = draft(body());
        if (!state.equals("DRAFT")) {
            office(location, "issue", Map.of()).statusCode(200);
        }
        switch (state) {
            case "DRAFT", "ISSUED" -> {}
            case "CANCELLED" ->
                office(location, "withdraw", Map.of("reason", "Merged")).statusCode(200);
            default -> answered(location, state);
        }
        return location;
    }

    private void answered(String location, String state) {
        countyA(location, "acknowledge", Map.of()).statusCode(200);
        if (state.equals("ACKNOWLEDGED")) {
            return;
        }
        countyA(location, "reply", Map.of("text", "Done")).statusCode(200);
        if (state.equals("REJECTED")) {
            office(location, "reject", Map.of("reason", "No date")).statusCode(200);
        }
        if (state.equals("ACCEPTED") || state.equals("CLOSED")) {
            office(location, "accept", Map.of()).statusCode(200);
        }
        if (state.equals("CLOSED")) {
            office(location, "close", Map.of()).statusCode(200);
        }
    }

    public ValidatableResponse office(String location, String verb, Map<String, Object> body) {
        return move(As.coordinator(), location, verb, body);
    }

    public ValidatableResponse countyA(String location, String verb, Map<String, Object> body) {
        return move(As.bounded("reporter", city.countyA()), location, verb, body);
    }

    /** A colon goes out as it is, which the test client would otherwise encode. */
    public static ValidatableResponse move(
            RequestSpecification caller, String location, String verb, Map<String, Object> body) {
        RequestSpecification request = caller.urlEncodingEnabled(false);
        return (body.isEmpty() ? request : request.body(body))
                .post(location + ":" + verb)
                .then();
    }
}
