package org.yaodian.workplan.reporting.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * Keeps contents in a folder, as files named by their SHA-256. A content is written beside its place, brought to the disk and then
 * moved in one step, so that what is found under a name is always whole.
 */
final class DiskEvidenceStore implements EvidenceStore {
    private static final int SHELF = 2;
    private static final String UNFINISHED = ".part";

    private final Path folder;

    DiskEvidenceStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public void keep(String sha256, Path file) throws IOException {
        Path place = place(sha256);
        if (Files.exists(place)) {
            return;
        }
        Path shelf = Files.createDirectories(folder.resolve(sha256.substring(0, SHELF)));
        Path beside = Files.createTempFile(shelf, sha256, UNFINISHED);
        try {
            Files.copy(file, beside, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel written = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    @Override
    public InputStream open(String sha256, long offset) throws IOException {
        SeekableByteChannel content = Files.newByteChannel(place(sha256), StandardOpenOption.READ);
        return Channels.newInputStream(content.position(offset));
    }

    @Override
    public void remove(String sha256) throws IOException {
        Files.deleteIfExists(place(sha256));
    }

    @Override
    public Stream<String> keptBefore(Instant moment) throws IOException {
        return files(moment).map(file -> file.getFileName().toString()).filter(NAME.asMatchPredicate());
    }

    @Override
    public void clearUnfinished(Instant moment) throws IOException {
        try (Stream<Path> files = files(moment)) {
            for (Path file :
                    files.filter(found -> found.toString().endsWith(UNFINISHED)).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    @SuppressWarnings("StreamResourceLeak") // whoever asks closes it
    private Stream<Path> files(Instant before) throws IOException {
        return Files.find(
                Files.createDirectories(folder),
                SHELF,
                (file, state) -> state.isRegularFile()
                        && state.lastModifiedTime().toInstant().isBefore(before));
    }

    private Path place(String sha256) {
        return folder.resolve(sha256.substring(0, SHELF)).resolve(sha256);
    }
}
