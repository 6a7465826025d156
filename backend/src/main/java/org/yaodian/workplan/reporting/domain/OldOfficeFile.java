package org.yaodian.workplan.reporting.domain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.yaodian.workplan.shared.problem.Problem;

/** Looks into an Office file of the time before 2007 (OLE 2): Word and Excel without macros are taken. */
final class OldOfficeFile {
    private OldOfficeFile() {}

    /** Empty when it is another OLE 2 file. */
    static Optional<EvidenceType> type(Path file) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            Set<String> names = new HashSet<>();
            gather(container.getRoot(), names);
            if (names.stream().anyMatch(OldOfficeFile::isMacro)) {
                throw Problem.invalid("/file", "evidence.macros");
            }
            if (names.contains("worddocument")) {
                return Optional.of(EvidenceType.DOC);
            }
            boolean workbook = names.contains("workbook") || names.contains("book");
            return workbook ? Optional.of(EvidenceType.XLS) : Optional.empty();
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException broken) {
            throw Problem.invalid("/file", "evidence.broken");
        }
    }

    private static void gather(DirectoryNode folder, Set<String> names) {
        for (Entry entry : folder) {
            names.add(entry.getName().toLowerCase(Locale.ROOT));
            if (entry instanceof DirectoryNode below) {
                gather(below, names);
            }
        }
    }

    private static boolean isMacro(String name) {
        return name.equals("vba") || name.startsWith("_vba_project") || name.equals("macros");
    }
}
