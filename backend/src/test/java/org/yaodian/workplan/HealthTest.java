package org.yaodian.workplan;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;

/** Whoever runs the service can ask how it is, without learning where its database is. */
@ApiTest
class HealthTest {

    @Test
    void readyMeansThatTheDatabaseAnswers() {
        As.anonymous()
                .get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", hasItem("Database connections health check"));
        As.anonymous().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void healthGivesNothingAway() {
        As.anonymous()
                .get("/q/health")
                .then()
                .body(not(containsString("jdbc:")))
                .body(not(containsString("password")))
                .body(not(containsString("localhost")))
                .body(not(containsString("127.0.0.1")));
    }
}
