package org.yaodian.workplan.webhook.domain;

import static org.hamcrest.Matchers.contains;

import io.agroal.api.AgroalDataSource;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlanOf;

/**
 * A webhook of county A of a city, and what happens there.
 *
 * @param id of the webhook
 * @param secret as it was shown
 */
record WebhookWork(City city, PlanOf plan, UUID id, String secret) {
    private static final Map<String, Object> HALF = Map.of("numerator", 1, "denominator", 2);

    /** Makes a city with a plan, and then a webhook of county A. */
    static WebhookWork to(String url) {
        City city = City.create();
        PlanOf plan = PlanOf.city(city);
        plan.withTarget("fitness", Map.of());
        var created = As.integration(city.countyA())
                .body(body(url, true))
                .post("/api/v1/webhooks")
                .then()
                .statusCode(201)
                .extract();
        return new WebhookWork(city, plan, UUID.fromString(created.path("id")), created.path("secret"));
    }

    static Map<String, Object> body(String url, boolean active) {
        return new HashMap<>(Map.of("url", url, "description", "County A", "types", List.of(), "active", active));
    }

    /** A figure of that county is reported: one change. */
    void reported(String county, String period) {
        plan.reported("fitness", county, period, HALF).statusCode(201);
    }

    /** Figures of county A for the first quarters: as many changes. */
    void reports(int quarters) {
        for (int quarter = 1; quarter <= quarters; quarter++) {
            reported(city.countyA(), "2025-Q" + quarter);
        }
    }

    ValidatableResponse webhook() {
        return As.integration(city.countyA())
                .get("/api/v1/webhooks/" + id)
                .then()
                .statusCode(200);
    }

    /** Its deliveries, oldest first. */
    ValidatableResponse deliveries() {
        return As.integration(city.countyA())
                .get("/api/v1/webhooks/" + id + "/deliveries?sort=sequence")
                .then()
                .statusCode(200);
    }

    void states(String... states) {
        deliveries().body("items.state", contains(states));
    }

    ValidatableResponse move(String verb) {
        return As.integration(city.countyA())
                .urlEncodingEnabled(false)
                .post("/api/v1/webhooks/" + id + ":" + verb)
                .then()
                .statusCode(200);
    }

    ValidatableResponse resend(String delivery) {
        return As.integration(city.countyA())
                .urlEncodingEnabled(false)
                .post("/api/v1/webhook-deliveries/" + delivery + ":resend")
                .then();
    }

    void replace(String url, boolean active) {
        As.integration(city.countyA())
                .header("If-Match", "*")
                .body(body(url, active))
                .put("/api/v1/webhooks/" + id)
                .then()
                .statusCode(200);
    }

    /** Lets what waits for a later attempt be due. */
    void letTimePass(AgroalDataSource database) {
        set(
                database,
                "update webhook_delivery set next_attempt_at = now() where webhook_id = ? and state = 'RETRYING'");
    }

    /** The same, and lets three days have gone by since anything happened. */
    void letPatienceEnd(AgroalDataSource database) {
        letTimePass(database);
        set(database, "update webhook_delivery set occurred_at = occurred_at - interval '4 days' where webhook_id = ?");
        set(database, """
                update webhook_walk set started_at = started_at - interval '4 days',
                    last_delivered_at = last_delivered_at - interval '4 days' where webhook_id = ?""");
    }

    /** Lets whoever was sending be gone for long. */
    void letLeaseRunOut(AgroalDataSource database) {
        set(database, "update webhook_walk set leased_until = now() - interval '1 second' where webhook_id = ?");
    }

    /** Runs a statement on the webhook. */
    void set(AgroalDataSource database, String sql) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
