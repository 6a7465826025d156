package org.yaodian.workplan.testing;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.HeaderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** Requests by the callers that tests need, in English unless a test asks otherwise. */
public final class As {
    private static final RestAssuredConfig CONFIG = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false))
            .headerConfig(
                    HeaderConfig.headerConfig().overwriteHeadersWithName("Accept", "Accept-Language", "Content-Type"));

    private As() {}

    public static RequestSpecification administrator() {
        return user("admin", "administrator", Map.of());
    }

    public static RequestSpecification coordinator() {
        return user("coordinator", "coordinator", Map.of());
    }

    /** A person or client with one role, bounded by an org unit. */
    public static RequestSpecification bounded(String role, String orgUnit) {
        return user(role + "-" + orgUnit, role, Map.of("org_unit", orgUnit));
    }

    public static RequestSpecification viewer(String orgUnit) {
        return bounded("viewer", orgUnit);
    }

    public static RequestSpecification integration(String orgUnit) {
        return bounded("integration", orgUnit);
    }

    public static RequestSpecification department(String orgUnit, String department) {
        return user("department-" + department, "department", Map.of("org_unit", orgUnit, "department", department));
    }

    public static RequestSpecification user(String name, String role, Map<String, String> claims) {
        return token(TokenIssuer.token(name, role, claims));
    }

    public static RequestSpecification token(String token) {
        return anonymous().auth().oauth2(token);
    }

    public static RequestSpecification anonymous() {
        return given().config(CONFIG)
                .contentType(ContentType.JSON)
                .accept(ContentType.JSON)
                .header("Accept-Language", "en");
    }
}
