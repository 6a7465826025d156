package org.yaodian.workplan.reporting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.yaodian.workplan.reporting.EvidenceSpec;
import org.yaodian.workplan.reporting.EvidenceSummary;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.ProblemType;
import org.yaodian.workplan.shared.text.FileNames;

/** Examines a file before it is kept: its size, what it really is, whether it is clean. The file is never read into memory. */
@ApplicationScoped
class Examination {
    private static final Logger LOG = Logger.getLogger(Examination.class);
    private static final int BUFFER = 65_536;
    private static final String NAMELESS = "evidence";

    private final ContentInspection inspection;
    private final VirusScanner scanner;
    private final long maxSize;

    Examination(ContentInspection inspection, VirusScanner scanner, EvidenceSettings settings) {
        this.inspection = inspection;
        this.scanner = scanner;
        this.maxSize = settings.maxSize().asLongValue();
    }

    EvidenceSummary.StoredFile examine(EvidenceSpec.Upload upload) {
        String plain = FileNames.plain(upload.name());
        String name = plain.isEmpty() ? NAMELESS : plain;
        try {
            long size = Files.size(upload.path());
            if (size > maxSize) {
                throw Problem.of(ProblemType.PAYLOAD_TOO_LARGE, "body.too-large");
            }
            if (size == 0) {
                throw Problem.invalid("/file", "evidence.empty");
            }
            EvidenceType type = inspection.inspect(upload.path(), name);
            refuseInfected(upload.path());
            return new EvidenceSummary.StoredFile(name, type.mediaType(), size, sha256(upload.path()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void refuseInfected(Path file) {
        Optional<String> found;
        try {
            found = scanner.infection(file);
        } catch (IOException silent) {
            LOG.error("The virus scanner gave no verdict", silent);
            throw Problem.of(ProblemType.UNAVAILABLE, "evidence.not-scanned");
        }
        found.ifPresent(virus -> {
            throw Problem.invalid("/file", "evidence.infected", virus);
        });
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
