package org.yaodian.workplan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalSettingsTest {

    @Test
    void usuallyItKeepsItsDataInTheCloneAndRunsTheSpa() {
        LocalSettings settings = LocalSettings.from(Map.of(), List.of());

        assertThat(settings.withSpa()).isTrue();
        assertThat(settings.temporary()).isFalse();
        assertThat(settings.folders().state())
                .isEqualTo(settings.folders().repository().resolve(".local"));
        assertThat(settings.spaUrl()).hasToString("http://localhost:3000");
    }

    @Test
    void theEnvironmentNamesAnotherFolder() {
        LocalSettings settings = LocalSettings.from(Map.of("YAODIAN_LOCAL_DIR", "/srv/yaodian"), List.of());

        assertThat(settings.folders().state()).isEqualTo(Path.of("/srv/yaodian"));
    }

    @Test
    void aTaskFollowsTwoDashes() throws Exception {
        LocalSettings settings = LocalSettings.from(
                Map.of(), List.of("--free-ports", "--temporary", "--without-spa", "--", "npm", "run", "--", "e2e"));

        assertThat(settings.task()).containsExactly("npm", "run", "--", "e2e");
        assertThat(settings.withSpa()).isFalse();
        assertThat(settings.ports().clashes()).isEmpty();
        assertThat(settings.ports().api().number()).isNotEqualTo(8080);
        Files.delete(settings.folders().state());
    }

    @Test
    void anUnknownOptionIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> LocalSettings.from(Map.of(), List.of("--fast")))
                .hasMessageContaining("--fast")
                .hasMessageContaining("--without-spa");
    }
}
