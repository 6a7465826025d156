package org.yaodian.workplan.reporting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.yaodian.workplan.shared.problem.Problem;

/**
 * Looks into a ZIP file: it is taken only as one of the Office formats, without macros, and only if it unfolds to a sane size. The
 * sizes that it states are not believed: each entry is unfolded and counted, and counting stops at the bound.
 */
@ApplicationScoped
class OfficePackage {
    private static final int BUFFER = 65_536;

    private final EvidenceSettings.Office bounds;

    OfficePackage(EvidenceSettings settings) {
        this.bounds = settings.office();
    }

    /** Empty when it is a ZIP file, but none of the Office formats. */
    Optional<EvidenceType> type(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Set<String> names = namesOf(zip, Files.size(file));
            if (names.stream().anyMatch(OfficePackage::isActive)) {
                throw Problem.invalid("/file", "evidence.macros");
            }
            if (!names.contains("[content_types].xml")) {
                return Optional.empty();
            }
            return main(names);
        } catch (ZipException broken) {
            throw Problem.invalid("/file", "evidence.broken");
        }
    }

    private static Optional<EvidenceType> main(Set<String> names) {
        if (names.contains("word/document.xml")) {
            return Optional.of(EvidenceType.DOCX);
        }
        if (names.contains("xl/workbook.xml")) {
            return Optional.of(EvidenceType.XLSX);
        }
        return names.contains("ppt/presentation.xml") ? Optional.of(EvidenceType.PPTX) : Optional.empty();
    }

    private static boolean isActive(String name) {
        return name.endsWith("vbaproject.bin")
                || name.endsWith("vbadata.xml")
                || name.contains("/activex/")
                || name.endsWith(".exe")
                || name.endsWith(".js");
    }

    private Set<String> namesOf(ZipFile zip, long size) throws IOException {
        if (zip.size() > bounds.maxEntries()) {
            throw Problem.invalid("/file", "evidence.bomb");
        }
        long most = Math.min(bounds.maxUnfolded().asLongValue(), size * bounds.maxRatio());
        long unfolded = 0;
        Set<String> names = new HashSet<>();
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            names.add(entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT));
            unfolded += unfold(zip, entry, most - unfolded);
        }
        return names;
    }

    private static long unfold(ZipFile zip, ZipEntry entry, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long unfolded = 0;
        try (InputStream content = zip.getInputStream(entry)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                unfolded += read;
                if (unfolded > most) {
                    throw Problem.invalid("/file", "evidence.bomb");
                }
            }
        }
        return unfolded;
    }
}
