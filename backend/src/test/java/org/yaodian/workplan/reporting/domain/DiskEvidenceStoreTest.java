package org.yaodian.workplan.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskEvidenceStoreTest {
    private static final String NAME = "ab".repeat(32);

    @TempDir
    private Path folder;

    private DiskEvidenceStore store;

    @BeforeEach
    void aStore() {
        store = new DiskEvidenceStore(folder.resolve("evidence"));
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("upload"), content);
    }

    private String read(long offset) throws IOException {
        try (InputStream content = store.open(NAME, offset)) {
            return new String(content.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    @Test
    void whatIsKeptIsReadFromAnywhere() throws IOException {
        store.keep(NAME, file("content"));
        assertThat(read(0)).isEqualTo("content");
        assertThat(read(3)).isEqualTo("tent");
    }

    @Test
    void whatIsThereIsNotWrittenAgain() throws IOException {
        store.keep(NAME, file("first"));
        store.keep(NAME, file("other"));
        assertThat(read(0)).isEqualTo("first");
    }

    @Test
    void nothingIsLeftHalfDone() throws IOException {
        assertThatThrownBy(() -> store.keep(NAME, folder.resolve("not-there"))).isInstanceOf(IOException.class);
        try (Stream<Path> left = Files.walk(folder.resolve("evidence"))) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void whatIsRemovedIsGoneAndMayBeRemovedTwice() throws IOException {
        store.keep(NAME, file("content"));
        store.remove(NAME);
        store.remove(NAME);
        assertThatThrownBy(() -> read(0)).isInstanceOf(IOException.class);
    }
}
