package org.yaodian.workplan.exchange.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.exchange.PackRefused;

/** The directory of a pack: on the class path, where those that ship with the product are, else on disk. */
record PackDirectory(String name) {

    /** Opens one of its files. */
    InputStream open(String file) {
        InputStream packaged = packaged(file);
        if (packaged != null) {
            return packaged;
        }
        Path onDisk = Path.of(name, file);
        if (!Files.isRegularFile(onDisk)) {
            throw new PackRefused(name, file + " is missing, on the class path and on disk");
        }
        try {
            return Files.newInputStream(onDisk);
        } catch (IOException unreadable) {
            throw new PackRefused(name, file + " cannot be opened: " + unreadable.getMessage());
        }
    }

    private @Nullable InputStream packaged(String file) {
        return PackDirectory.class.getClassLoader().getResourceAsStream(name + "/" + file);
    }
}
