package org.yaodian.workplan.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.logging.Log;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.brief.paper.PaperFormat;
import org.yaodian.workplan.exchange.PlanPacks;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;

/**
 * The monthly brief of the sample plan, from the question to the file. The files are left in {@code target/briefs} to be looked at,
 * and how long each took is in the log; nothing here depends on it.
 */
@ApiTest
class SampleBriefTest {
    private static final Path KEPT = Path.of("target", "briefs");

    @Inject
    PlanPacks packs;

    @Test
    void theSamplePlanIsPrintedInAllThreeFormats() throws IOException {
        packs.load("packs/heyuan-2025");
        String plan = As.coordinator()
                .get("/api/v1/plans?q=heyuan-2025")
                .then()
                .extract()
                .path("items[0].id");
        for (var body : List.of(BriefOf.october(Map.of()), BriefOf.sinceJune())) {
            String location = As.coordinator()
                    .body(body)
                    .post("/api/v1/plans/" + plan + "/briefs")
                    .then()
                    .statusCode(201)
                    .extract()
                    .header("Location");
            for (PaperFormat format : PaperFormat.values()) {
                keep(body.get("kind") + "." + format, printed(location, format));
            }
        }
    }

    private static byte[] printed(String location, PaperFormat format) {
        long begun = System.nanoTime();
        byte[] file = As.coordinator()
                .header("Accept-Language", "zh-CN")
                .accept(format.mediaType())
                .get(location + "/document")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        Log.infof(
                "%s of %d bytes after %d ms",
                format, file.length, Duration.ofNanos(System.nanoTime() - begun).toMillis());
        assertThat(new String(file, 0, 4, StandardCharsets.ISO_8859_1))
                .isEqualTo(format == PaperFormat.pdf ? "%PDF" : "PK\u0003\u0004");
        return file;
    }

    private static void keep(String name, byte[] file) throws IOException {
        Files.createDirectories(KEPT);
        Files.write(KEPT.resolve(name), file);
    }
}
