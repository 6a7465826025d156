package org.yaodian.workplan.shared.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.shared.http.RetiringResource;

/** How the contract marks what is going away. */
class DeparturesTest {
    private static Operation marked(String id) throws IOException {
        Operation operation = OASFactory.createOperation()
                .operationId(id)
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse("200", OASFactory.createAPIResponse())
                        .addAPIResponse("404", OASFactory.createAPIResponse()));
        new Departures(new OperationMethods(Index.of(RetiringResource.class))).mark(operation);
        return operation;
    }

    @Test
    void whatIsGoingIsDeprecatedWithItsDatesAndHeaders() throws IOException {
        Operation operation = marked("readGoing");
        assertThat(operation.getDeprecated()).isTrue();
        assertThat(operation.getExtensions())
                .containsEntry(
                        "x-sunset",
                        Map.of(
                                "deprecatedOn", "2026-01-01",
                                "goesOn", "2026-07-05",
                                "link", "https://plan.example.cn/notes#going"));
        assertThat(operation.getResponses().getAPIResponse("200").getHeaders())
                .containsOnlyKeys("Deprecation", "Sunset", "Link");
        assertThat(operation.getResponses().getAPIResponse("404").getHeaders()).isNull();
    }

    @Test
    void whatStaysIsLeftAlone() throws IOException {
        Operation operation = marked("readStaying");
        assertThat(operation.getDeprecated()).isNull();
        assertThat(operation.getExtensions()).isNull();
    }
}
