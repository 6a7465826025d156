package org.yaodian.workplan.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store has to do, whatever it keeps contents in. */
abstract class EvidenceStoreContract {
    static final String NAME = "ab".repeat(32);
    private static final Instant EVER = Instant.parse("2999-12-31T00:00:00Z");
    private static final Instant NEVER = Instant.parse("2000-01-01T00:00:00Z");

    @TempDir
    Path uploads;

    /** An empty store. */
    abstract EvidenceStore store();

    Path file(String content) throws IOException {
        return Files.writeString(uploads.resolve("upload"), content);
    }

    private String read(long offset) throws IOException {
        try (InputStream content = store().open(NAME, offset)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<String> keptBefore(Instant moment) throws IOException {
        try (Stream<String> names = store().keptBefore(moment)) {
            return names.toList();
        }
    }

    @Test
    void whatIsKeptIsReadFromAnywhere() throws IOException {
        store().keep(NAME, file("content"));
        assertThat(read(0)).isEqualTo("content");
        assertThat(read(3)).isEqualTo("tent");
    }

    @Test
    void aLargeContentComesBackByteForByte() throws IOException {
        byte[] large = new byte[6 * 1024 * 1024 + 7];
        new Random(7).nextBytes(large);
        store().keep(NAME, Files.write(uploads.resolve("large"), large));
        try (InputStream content = store().open(NAME, 0)) {
            assertThat(content.readAllBytes()).isEqualTo(large);
        }
    }

    @Test
    void whatIsThereIsNotWrittenAgain() throws IOException {
        store().keep(NAME, file("first"));
        store().keep(NAME, file("other"));
        assertThat(read(0)).isEqualTo("first");
    }

    @Test
    void whatCannotBeReadLeavesNothing() throws IOException {
        assertThatThrownBy(() -> store().keep(NAME, uploads.resolve("not-there")))
                .isInstanceOfAny(IOException.class, java.io.UncheckedIOException.class);
        assertThat(keptBefore(EVER)).isEmpty();
        assertThatThrownBy(() -> read(0)).isInstanceOf(IOException.class);
    }

    @Test
    void whatIsKeptIsListedByItsAge() throws IOException {
        store().keep(NAME, file("content"));
        assertThat(keptBefore(EVER)).containsExactly(NAME);
        assertThat(keptBefore(NEVER)).isEmpty();
    }

    @Test
    void whatIsRemovedIsGoneAndMayBeRemovedTwice() throws IOException {
        store().keep(NAME, file("content"));
        store().remove(NAME);
        store().remove(NAME);
        assertThatThrownBy(() -> read(0)).isInstanceOf(IOException.class);
    }
}
