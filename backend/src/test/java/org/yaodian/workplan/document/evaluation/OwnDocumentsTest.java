package org.yaodian.workplan.document.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The made-up documents of our own are read without a difference; others, where they are at hand, as well as is asked for. */
class OwnDocumentsTest {
    private static final Map<String, BigDecimal> LEAST = Map.of(
            "programmes", BigDecimal.ONE,
            "tasks", BigDecimal.ONE,
            "targets by number", new BigDecimal("0.95"),
            "clauses", new BigDecimal("0.9"),
            "documents", new BigDecimal("0.95"));

    @ParameterizedTest
    @MethodSource("own")
    void aDocumentOfOurOwnIsReadAsAnswered(Path document) throws IOException {
        assertThat(DocumentEvaluation.scores(document)).allSatisfy((kind, score) -> {
            assertThat(score.missed()).as("missed " + kind).isEmpty();
            assertThat(score.wrong()).as("wrong " + kind).isEmpty();
        });
    }

    @Test
    void documentsAtHandAreReadAsWellAsIsAskedFor() throws IOException {
        String folder = System.getProperty("documents.folder", "");
        Assumptions.assumeTrue(!folder.isEmpty() && Files.isDirectory(Path.of(folder)));
        for (Path document : DocumentEvaluation.texts(Path.of(folder))) {
            assertThat(DocumentEvaluation.scores(document))
                    .allSatisfy((kind, score) -> assertThat(score.f1())
                            .as(kind)
                            .isGreaterThanOrEqualTo(LEAST.getOrDefault(kind, BigDecimal.ZERO)));
        }
    }

    static List<Path> own() throws IOException {
        return DocumentEvaluation.texts(Path.of("src/test/resources/documents"));
    }
}
