package org.yaodian.workplan.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskEvidenceStoreTest extends EvidenceStoreContract {

    @TempDir
    private Path folder;

    private DiskEvidenceStore store;

    @BeforeEach
    void aStore() {
        store = new DiskEvidenceStore(folder.resolve("evidence"));
    }

    @Override
    EvidenceStore store() {
        return store;
    }

    private long files() throws IOException {
        try (Stream<Path> left = Files.walk(folder.resolve("evidence"))) {
            return left.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void nothingIsLeftHalfDone() throws IOException {
        assertThatThrownBy(() -> store.keep(NAME, folder.resolve("not-there"))).isInstanceOf(IOException.class);
        assertThat(files()).isZero();
    }

    @Test
    void whatACrashLeftHalfWrittenIsClearedOnceItIsOld() throws IOException {
        store.keep(NAME, file("content"));
        Path shelf = folder.resolve("evidence").resolve("ab");
        Files.writeString(shelf.resolve(NAME + "123.part"), "con");
        store.clearUnfinished(Instant.parse("2000-01-01T00:00:00Z"));
        assertThat(files()).isEqualTo(2);
        store.clearUnfinished(Instant.parse("2999-12-31T00:00:00Z"));
        assertThat(files()).isEqualTo(1);
    }
}
