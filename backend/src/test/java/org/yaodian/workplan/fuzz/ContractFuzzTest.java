package org.yaodian.workplan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.logging.Log;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;

/**
 * Whatever is sent, the service keeps to its contract: no 5xx, no status, media type or body that openapi.yaml does not promise.
 *
 * <p>With the other tests the same requests are made up each time; {@code make fuzz} makes up others, and more of them, and says
 * with which {@code -Dyaodian.fuzz.seed=} they come again.
 */
@ApiTest
@TestProfile(ContractFuzzTest.OwnDatabase.class)
class ContractFuzzTest {
    private static final long USUAL_SEED = 2025;
    private static final int REQUESTS = Integer.getInteger("yaodian.fuzz.requests", 2_000);

    /** What is made up here must not stand in the way of other tests. */
    public static final class OwnDatabase implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("yaodian.packs", "packs/heyuan-2025");
        }
    }

    @Test
    void everyAnswerKeepsToTheContract() throws IOException, InterruptedException {
        long seed = Long.getLong("yaodian.fuzz.seed", USUAL_SEED);
        Contract contract = Contract.read();
        FuzzRun run = new FuzzRun("http://localhost:" + RestAssured.port, contract, seed);
        Log.infof("%d made-up requests with seed %d", REQUESTS, seed);
        run.send(REQUESTS);
        Log.infof("Answers: %s", run.statuses());
        assertThat(run.findings())
                .as("what requests with -Dyaodian.fuzz.seed=%d found (%s)", seed, run.statuses())
                .isEmpty();
    }
}
