package org.yaodian.workplan.reporting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.yaodian.workplan.shared.files.OfficeZip;
import org.yaodian.workplan.shared.problem.Problem;

/** Looks into a ZIP file: it is taken only as one of the Office formats, without macros, and only if it unfolds to a sane size. */
@ApplicationScoped
class OfficePackage {
    private final OfficeZip.Bounds bounds;

    OfficePackage(EvidenceSettings settings) {
        EvidenceSettings.Office office = settings.office();
        bounds = new OfficeZip.Bounds(office.maxEntries(), office.maxUnfolded().asLongValue(), office.maxRatio());
    }

    /** Empty when it is a ZIP file, but none of the Office formats. */
    Optional<EvidenceType> type(Path file) {
        try (SeekableByteChannel content = Files.newByteChannel(file)) {
            OfficeZip zip = OfficeZip.open(content, bounds);
            if (zip.isActive()) {
                throw Problem.invalid("/file", "evidence.macros");
            }
            return zip.holds("[content_types].xml") ? main(zip) : Optional.empty();
        } catch (OfficeZip.Bomb bomb) {
            throw Problem.invalid("/file", "evidence.bomb");
        } catch (IOException broken) {
            throw Problem.invalid("/file", "evidence.broken");
        }
    }

    private static Optional<EvidenceType> main(OfficeZip zip) {
        if (zip.holds("word/document.xml")) {
            return Optional.of(EvidenceType.DOCX);
        }
        if (zip.holds("xl/workbook.xml")) {
            return Optional.of(EvidenceType.XLSX);
        }
        return zip.holds("ppt/presentation.xml") ? Optional.of(EvidenceType.PPTX) : Optional.empty();
    }
}
