package org.yaodian.workplan.exchange.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.exchange.PackRefused;
import org.yaodian.workplan.exchange.PackReport;
import org.yaodian.workplan.exchange.PlanPacks;
import org.yaodian.workplan.shared.time.BusinessClock;

class PacksAtStartTest {
    private final List<String> asked = new ArrayList<>();

    private PackReport thereAlready(String directory) {
        asked.add(directory);
        return new PackReport("plan", Map.of());
    }

    private static void start(PlanPacks packs, Optional<List<String>> directories) {
        new PacksAtStart(() -> directories, packs, new BusinessClock()).onStart(new StartupEvent());
    }

    @Test
    void configuredPacksAreLoadedInTheirOrder() {
        start(this::thereAlready, Optional.of(List.of("b", "a")));

        assertThat(asked).containsExactly("b", "a");
    }

    @Test
    void noPackNeedsToBeConfigured() {
        start(this::thereAlready, Optional.empty());

        assertThat(asked).isEmpty();
    }

    @Test
    void aPackThatIsRefusedStopsTheStartWithItsOneLine() {
        PackRefused refused = new PackRefused("nowhere", "plan.yaml is missing");

        assertThatThrownBy(() -> start(
                        directory -> {
                            throw refused;
                        },
                        Optional.of(List.of("nowhere"))))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("Plan pack nowhere: plan.yaml is missing")
                .hasNoCause();
    }
}
