package org.yaodian.workplan.exchange;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.Batch;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlanOf;
import org.yaodian.workplan.testing.TokenIssuer;

/** How other systems report, as their receipts tell. */
@ApiTest
class ClientResourceTest {
    private static final String CLIENTS = "/api/v1/clients?sort=-lastPushAt";

    @Inject
    AgroalDataSource database;

    private City city;
    private PlanOf plan;

    @BeforeEach
    void aTarget() {
        city = City.create();
        plan = PlanOf.city(city);
        plan.withTarget("fitness", Map.of());
    }

    private String row(String period, int numerator, int denominator) {
        return "{\"plan\":\"%s\",\"target\":\"fitness\",\"orgUnit\":\"%s\",\"period\":\"%s\",\"numerator\":%d,\"denominator\":%d}\n"
                .formatted(plan.code(), city.countyA(), period, numerator, denominator);
    }

    private void send(String query, String... rows) {
        Batch.of(Batch.system(city.countyA()), Batch.NDJSON, String.join("", rows))
                .send(query);
    }

    private ValidatableResponse own() {
        return As.integration(city.countyA()).get(CLIENTS).then().statusCode(200);
    }

    @Test
    void itsRowsOfLateAreCountedAndWhatTheyWereRejectedForIsNamed() {
        send("?mode=partial", row("2025-Q1", 1, 2), row("2025-Q2", 1, 0), row("2025-Q3", 6, 5), row("2025-Q4", 7, 5));
        send("?mode=partial", row("2025-Q1", 1, 2));
        send("?validateOnly=true", row("2025-Q2", 1, 0));
        own().body("items", hasSize(1))
                .body("items[0].name", equalTo("integration-" + city.countyA()))
                .body("items[0].orgUnit.code", equalTo(city.countyA()))
                .body("items[0].lagDays", equalTo(0))
                .body("items[0].batches", equalTo(2))
                .body("items[0].accepted", equalTo(2))
                .body("items[0].rejected", equalTo(3))
                .body("items[0].rejectRate", equalTo(0.6f))
                .body("items[0].errors.rows", contains(2, 1))
                .body("items[0].errors[0].message", not(equalTo("observation.numerator-above-denominator")));
    }

    @Test
    void whatIsOlderThanThirtyDaysIsNoLongerCountedButStillTheLast() throws SQLException {
        send("?mode=partial", row("2025-Q2", 1, 0));
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "update import_receipt set started_at = started_at - interval '40 days' where caller = ?")) {
            statement.setString(1, "integration-" + city.countyA());
            statement.executeUpdate();
        }
        own().body("items[0].lagDays", equalTo(40))
                .body("items[0].batches", equalTo(0))
                .body("items[0].rejectRate", nullValue())
                .body("items[0].errors", hasSize(0));
    }

    @Test
    void aClientThatSendsForTwoUnitsIsCountedForEachApart() {
        String client = "integration-" + city.countyA();
        String other = TokenIssuer.token(client, "integration", Map.of("org_unit", city.countyB()));
        send("?mode=partial", row("2025-Q1", 1, 2), row("2025-Q2", 1, 0));
        Batch.of(other, Batch.NDJSON, row("2025-Q1", 3, 4).replace(city.countyA(), city.countyB()))
                .send("?mode=partial");
        own().body("items", hasSize(1))
                .body("items[0].batches", equalTo(1))
                .body("items[0].accepted", equalTo(1))
                .body("items[0].rejected", equalTo(1))
                .body("items[0].errors", hasSize(1));
        String mine = "items.findAll { it.name == '%s' }".formatted(client);
        As.coordinator()
                .get(CLIENTS)
                .then()
                .body(mine + ".orgUnit.code", contains(city.countyB(), city.countyA()))
                .body(mine + ".batches", contains(1, 1))
                .body(mine + ".accepted", contains(1, 1))
                .body(mine + ".rejected", contains(0, 1))
                .body(mine + ".errors.collect { it.size() }", contains(0, 1));
    }

    @Test
    void aSystemSeesItselfThoseAboveSeeItAndPeopleAreNone() {
        send("?mode=partial", row("2025-Q1", 1, 2));
        Batch.of(Batch.coordinator(), Batch.NDJSON, row("2025-Q2", 1, 2)).send("?mode=partial");
        String name = "integration-" + city.countyA();
        As.coordinator()
                .get(CLIENTS)
                .then()
                .body("items.name", hasItem(name))
                .body("items.name", not(hasItem("coordinator")));
        As.integration(city.countyB()).get(CLIENTS).then().body("items", hasSize(0));
        for (String role : List.of("viewer", "reporter", "reviewer")) {
            As.bounded(role, city.countyA()).get(CLIENTS).then().statusCode(403);
        }
        As.anonymous().get(CLIENTS).then().statusCode(401);
    }
}
