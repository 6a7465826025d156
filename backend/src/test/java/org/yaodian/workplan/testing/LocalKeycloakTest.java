package org.yaodian.workplan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tokens of the local realm say, asked of the real Keycloak. */
class LocalKeycloakTest {

    private static final KeycloakTestResource RESOURCE = new KeycloakTestResource();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static String issuer = "";

    @BeforeAll
    static void startKeycloak() {
        issuer = RESOURCE.start().getOrDefault("quarkus.oidc.auth-server-url", "");
    }

    @AfterAll
    static void stopKeycloak() {
        RESOURCE.stop();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            admin,           administrator, '',     ''
            coordinator,     coordinator,   '',     ''
            department,      department,    441600, vocational
            reviewer-441625, reviewer,      441625, ''
            reporter-441625, reporter,      441625, ''
            reporter-441621, reporter,      441621, ''
            viewer,          viewer,        441600, ''
            """)
    void aPersonsTokenCarriesRoleOrgUnitAndDepartment(String name, String role, String orgUnit, String department)
            throws Exception {
        JsonNode claims = claims(accessToken(
                "grant_type=password&client_id=yaodian-spa&username=" + name + "&password=local-only&scope=openid"));

        assertThat(claims.path("iss").asText()).isEqualTo(issuer);
        assertThat(claims.path("aud").asText()).isEqualTo("yaodian-api");
        assertThat(claims.path("azp").asText()).isEqualTo("yaodian-spa");
        assertThat(claims.path("preferred_username").asText()).isEqualTo(name);
        assertThat(texts(claims.path("realm_access").path("roles"))).containsExactly(role);
        assertThat(claims.path("org_unit").asText()).isEqualTo(orgUnit);
        assertThat(claims.path("department").asText()).isEqualTo(department);
        assertThat(claims.path("yaodian_local_only").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"441602", "441621", "441622", "441623", "441624", "441625"})
    void aCountySystemsTokenIsBoundToItsOrgUnit(String county) throws Exception {
        JsonNode claims = claims(accessToken("grant_type=client_credentials&client_id=county-" + county
                + "&client_secret=local-only-county-" + county));

        assertThat(claims.path("aud").asText()).isEqualTo("yaodian-api");
        assertThat(claims.path("azp").asText()).isEqualTo("county-" + county);
        assertThat(texts(claims.path("realm_access").path("roles"))).containsExactly("integration");
        assertThat(claims.path("org_unit").asText()).isEqualTo(county);
        assertThat(claims.path("yaodian_local_only").asBoolean()).isTrue();
    }

    @Test
    void aSandboxClientsTokenSaysSoAndNoOtherDoes() throws Exception {
        JsonNode claims = claims(accessToken(
                "grant_type=client_credentials&client_id=sandbox-441625" + "&client_secret=local-only-sandbox-441625"));

        assertThat(claims.path("sandbox").asBoolean()).isTrue();
        assertThat(claims.path("org_unit").asText()).isEqualTo("441625");
        assertThat(texts(claims.path("realm_access").path("roles"))).containsExactly("integration");
        assertThat(claims.path("yaodian_local_only").asBoolean()).isTrue();
        assertThat(claims(accessToken("grant_type=client_credentials&client_id=county-441625"
                                + "&client_secret=local-only-county-441625"))
                        .has("sandbox"))
                .isFalse();
    }

    @Test
    void theSpaMustProveItsCodeAndReturnToItsOwnAddress() throws Exception {
        assertThat(authorize("client_id=yaodian-spa&redirect_uri=http://localhost:3000/callback")
                        .headers()
                        .firstValue("location"))
                .hasValueSatisfying(location -> assertThat(location).contains("code_challenge_method"));
        assertThat(authorize("client_id=yaodian-spa&redirect_uri=http://example.invalid/")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void signInPageSpeaksChineseAndEnglish() throws Exception {
        String page = "client_id=yaodian-spa&redirect_uri=http://localhost:3000/callback"
                + "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

        assertThat(authorize(page).body()).contains("登录");
        assertThat(authorize(page + "&ui_locales=zh-CN").body()).contains("登录");
        assertThat(authorize(page + "&ui_locales=en").body()).contains("Sign in");
    }

    private static HttpResponse<String> authorize(String query) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(
                                issuer + "/protocol/openid-connect/auth?response_type=code" + "&scope=openid&" + query))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String accessToken(String form) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body()).path("access_token").asText();
    }

    private static JsonNode claims(String token) throws IOException {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }

    private static List<String> texts(JsonNode list) {
        return JSON.convertValue(list, JSON.getTypeFactory().constructCollectionType(List.class, String.class));
    }
}
