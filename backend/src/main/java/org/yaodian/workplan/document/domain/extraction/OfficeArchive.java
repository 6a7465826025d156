package org.yaodian.workplan.document.domain.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.yaodian.workplan.shared.problem.Problem;

/** Looks through an Office file before anything reads it: what it holds, whether it runs macros, how large it grows. */
record OfficeArchive(Set<String> names) {
    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final int MOST_ENTRIES = 2000;
    private static final int BUFFER = 16_384;

    static OfficeArchive open(byte[] bytes) {
        Set<String> names = new HashSet<>();
        long total = 0;
        byte[] buffer = new byte[BUFFER];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    total += read;
                    if (total > MOST_BYTES || names.size() > MOST_ENTRIES) {
                        throw Problem.invalid("/file", "document.grows-too-large");
                    }
                }
            }
        } catch (IOException broken) {
            throw Problem.invalid("/file", "document.broken");
        }
        return new OfficeArchive(Set.copyOf(names));
    }

    boolean holds(String name) {
        return names.contains(name);
    }

    boolean runsMacros() {
        return names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"));
    }
}
