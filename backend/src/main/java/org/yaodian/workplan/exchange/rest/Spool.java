package org.yaodian.workplan.exchange.rest;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files that hold large bodies while their request lasts. */
@RequestScoped
class Spool {
    private final List<Path> files = new ArrayList<>();

    Path newFile() throws IOException {
        Path file = Files.createTempFile("yaodian-", ".batch");
        files.add(file);
        return file;
    }

    @PreDestroy
    void empty() {
        try {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
