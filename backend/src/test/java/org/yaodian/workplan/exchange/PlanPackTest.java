package org.yaodian.workplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;

@ApiTest
class PlanPackTest {
    @Inject
    PlanPacks packs;

    @BeforeEach
    void theSampleIsLoaded() {
        long begin = System.nanoTime();
        System.out.println(
                "LOADED " + packs.load("packs/heyuan-2025") + " in " + (System.nanoTime() - begin) / 1_000_000);
    }

    @Test
    void probe() {
        for (String path : new String[] {"targets", "tasks", "milestones"}) {
            System.out.println("PROBE "
                    + As.coordinator()
                            .queryParams(Map.of("plan", "heyuan-2025", "asOf", "2025-10-15", "limit", 200))
                            .get("/api/v1/" + path)
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString());
        }
        assertThat(packs.load("packs/heyuan-2025").isNew()).isFalse();
    }
}
