package org.yaodian.workplan.reporting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.yaodian.workplan.shared.problem.Problem;

/** Tells what a file is by its content; its name must then agree. */
@ApplicationScoped
class ContentInspection {
    private static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();

    private final OfficePackage office;

    ContentInspection(OfficePackage office) {
        this.office = office;
    }

    /** A problem at {@code /file} when it is nothing that is taken, or not what its name says. */
    EvidenceType inspect(Path file, String name) throws IOException {
        MediaType found = detect(file);
        EvidenceType type =
                type(file, name, found).orElseThrow(() -> Problem.invalid("/file", "evidence.type", found.toString()));
        if (!type.fits(name)) {
            throw Problem.invalid("/file", "evidence.not-what-it-says", name, type.mediaType());
        }
        return type;
    }

    /** Text has no marks: its name says whether it is a table. A script is no text by its name. */
    private static EvidenceType text(String name) {
        return EvidenceType.CSV.fits(name) ? EvidenceType.CSV : EvidenceType.TXT;
    }

    private static MediaType detect(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            return KNOWN.detect(content, new Metadata());
        }
    }

    private Optional<EvidenceType> type(Path file, String name, MediaType found) throws IOException {
        return switch (found.toString()) {
            case "application/zip", "application/x-tika-ooxml" -> office.type(file);
            case "application/x-tika-msoffice" -> OldOfficeFile.type(file);
            case "image/heif" -> Optional.of(EvidenceType.HEIC);
            case "text/plain" -> Optional.of(text(name));
            case "application/octet-stream" -> PlainText.is(file) ? Optional.of(text(name)) : Optional.empty();
            default -> EvidenceType.ofMediaType(found.toString());
        };
    }
}
