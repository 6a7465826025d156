package org.yaodian.workplan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedFiguresTest {
    private static final String P99 = "Overview: p99";

    @TempDir
    Path folder;

    @Test
    void whatIsFoundStandsBesideTheLastThatWasRecordedOfTheSame() throws IOException {
        record("2026-01-02.md", Goal.atMost(P99, 100, " ms", 50));
        record("2026-01-02-again.md", Goal.atMost(P99, 100, " ms", 40));
        record("2026-01-01.md", Goal.atMost(P99, 100, " ms", 90));
        record("latest.md", Goal.atMost(P99, 100, " ms", 10));

        assertThat(besideIn(Goal.atMost(P99, 100, " ms", 60), Goal.atMost("New", 1, " s", 3)))
                .contains("| Overview: p99 | 40 ms | 60 ms | 1.50 × |")
                .doesNotContain("New");
    }

    @Test
    void nothingIsComparedWithAnotherUnit() throws IOException {
        record("2026-01-02.md", Goal.atMost(P99, 1, " s", 1));
        assertThat(besideIn(Goal.atMost(P99, 100, " ms", 60))).isEmpty();
    }

    private String besideIn(Goal... found) {
        return RecordedFigures.in(folder).beside(GoalTable.text(List.of(found)));
    }

    private void record(String name, Goal goal) throws IOException {
        Files.writeString(folder.resolve(name), GoalTable.text(List.of(goal)));
    }
}
