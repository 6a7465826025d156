package org.yaodian.workplan.access;

import static org.hamcrest.Matchers.equalTo;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;

@ApiTest
class DemoAccountTest {

    @Test
    void aDemoAccountsTokenIsRefusedOutsideTheLocalProfile() {
        As.user("coordinator", "coordinator", Map.of("yaodian_local_only", "true"))
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .body("detail", equalTo("Demo accounts work in the local system only."));
        As.coordinator().get("/api/v1/me").then().statusCode(200).body("username", equalTo("coordinator"));
    }
}
