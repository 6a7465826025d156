package org.yaodian.workplan.shared.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.TokenIssuer;

/** The contract that is committed is the one that the code has. */
@ApiTest
class ContractTest {
    private static final Path GENERATED = Path.of("target", "openapi", "openapi.yaml");
    private static final Path COMMITTED = Path.of("..", "openapi.yaml");
    private static final String LINES =
            "paths.'/api/v1/observations:batch'.post.requestBody.content.'application/x-ndjson'.example.readLines()";
    private static final String SORTS =
            "paths.findAll { path, item -> item.get?.parameters?.any { it.name == 'sort' } }.collect { it.key }";
    private static final String HINT =
            "the contract has changed: look at the difference, then run `make contract` and commit openapi.yaml";

    @Test
    void theServedContractSignsInAtTheConfiguredRealm() {
        String flows = "components.securitySchemes.keycloak.flows.";
        As.anonymous()
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body(flows + "authorizationCode.authorizationUrl", startsWith(TokenIssuer.ISSUER + "/protocol/"))
                .body(flows + "authorizationCode.tokenUrl", startsWith(TokenIssuer.ISSUER + "/protocol/"))
                .body(flows + "clientCredentials.tokenUrl", startsWith(TokenIssuer.ISSUER + "/protocol/"));
    }

    @Test
    void linesOfJsonAreShownAsTheTextThatIsSent() {
        As.anonymous()
                .get("/q/openapi?format=json")
                .then()
                .body(LINES, everyItem(allOf(startsWith("{\"target\": "), endsWith("}"))))
                .body(LINES, hasSize(2));
    }

    @Test
    void noListIsAskedForAnOrderThatOthersHave() {
        As.anonymous()
                .get("/q/openapi?format=json")
                .then()
                .body(SORTS, hasItem("/api/v1/plans"))
                .body(SORTS.replace("'sort'", "'sort' && it.example != null"), hasSize(0));
    }

    @Test
    void swaggerUiSignsInThroughKeycloakWithPkce() {
        As.anonymous()
                .accept("text/html")
                .get("/q/swagger-ui/")
                .then()
                .statusCode(200)
                .body(containsString("yaodian-swagger"))
                .body(containsString("usePkceWithAuthorizationCodeGrant"));
    }

    @Test
    void theCommittedContractIsWhatTheCodeGenerates() throws IOException {
        assertThat(COMMITTED).as(HINT).exists();
        assertThat(Files.readString(COMMITTED)).as(HINT).isEqualTo(Files.readString(GENERATED));
    }
}
