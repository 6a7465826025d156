package org.yaodian.workplan.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.workplan.reporting.EvidenceUpload;
import org.yaodian.workplan.shared.time.BusinessClock;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlannedWork;

/** What a crash between keeping a content and recording it leaves behind. */
@ApiTest
class EvidenceSweepTest {
    private static final String NAMELESS = "cd".repeat(32);

    @Inject
    EvidenceSweep sweep;

    @Inject
    EvidenceStore store;

    @Inject
    EvidenceSettings settings;

    @Inject
    BusinessClock clock;

    @TempDir
    private Path folder;

    private String named = "";

    @BeforeEach
    void aContentThatIsNamedAndOneThatIsNot() throws IOException {
        PlannedWork work = PlannedWork.in(City.create());
        work.task("T01", 1);
        String milestone = work.milestone("M1", "T01", "2025-11-14").path("id");
        named = EvidenceUpload.to("milestone", milestone, "plan.pdf", EvidenceUpload.PDF)
                .by(As.coordinator())
                .statusCode(201)
                .extract()
                .path("sha256");
        store.keep(NAMELESS, Files.writeString(folder.resolve("upload"), "content"));
    }

    private void isOld(String content) throws IOException {
        Path kept = settings.disk().folder().resolve(content.substring(0, 2)).resolve(content);
        Files.setLastModifiedTime(kept, FileTime.from(clock.now().minus(Duration.ofHours(25))));
    }

    @Test
    void whatNothingNamesIsForgottenAfterADayAndWhatIsNamedStays() throws IOException {
        isOld(NAMELESS);
        isOld(named);
        assertThat(sweep.sweep()).isPositive();
        assertThatThrownBy(() -> store.open(NAMELESS, 0).close()).isInstanceOf(IOException.class);
        try (InputStream kept = store.open(named, 0)) {
            assertThat(kept.readAllBytes()).isEqualTo(EvidenceUpload.PDF);
        }
    }

    @Test
    void whatIsYoungMayStillBeRecorded() throws IOException {
        sweep.sweep();
        store.open(NAMELESS, 0).close();
        store.remove(NAMELESS);
    }
}
