package org.yaodian.workplan.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Remembers processes across a crash of the one that started them.
 *
 * <p>Each line is {@code pid startMillis}. A number alone could since belong to another program; a
 * process is only taken for ours when it also started at the remembered moment.
 */
public final class PidFile {

    /** The clock behind start times may be adjusted by this much between two readings. */
    private static final Duration CLOCK_DRIFT = Duration.ofSeconds(2);

    private final Path path;

    public PidFile(Path path) {
        this.path = path;
    }

    /** Remembers this process and everything it has started so far. */
    public void write(ProcessHandle process) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.write(
                    path,
                    Stream.concat(Stream.of(process), process.descendants())
                            .map(PidFile::line)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + path, e);
        }
    }

    /** Those of the remembered processes that still run. */
    public List<ProcessHandle> living() {
        if (!Files.exists(path)) {
            return List.of();
        }
        try {
            return Files.readAllLines(path).stream()
                    .map(PidFile::find)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    /** Forgets them. */
    public void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + path, e);
        }
    }

    private static String line(ProcessHandle process) {
        return process.pid() + " "
                + process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private static Optional<ProcessHandle> find(String line) {
        String[] parts = line.strip().split(" ", 2);
        if (parts.length != 2 || !line.matches("\\d+ \\d+")) {
            return Optional.empty();
        }
        Instant started = Instant.ofEpochMilli(Long.parseLong(parts[1]));
        return ProcessHandle.of(Long.parseLong(parts[0])).filter(process -> startedAt(process, started));
    }

    /** Whether the process lives and started at that moment. */
    static boolean startedAt(ProcessHandle process, Instant moment) {
        return process.isAlive()
                && process.info()
                        .startInstant()
                        .map(started -> Duration.between(started, moment).abs())
                        .filter(apart -> apart.compareTo(CLOCK_DRIFT) <= 0)
                        .isPresent();
    }
}
