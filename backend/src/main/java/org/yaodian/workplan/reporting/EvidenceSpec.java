package org.yaodian.workplan.reporting;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence that somebody brings: a file or a link.
 *
 * @param title null to be called as the file or the link
 * @param file null for a link
 */
public record EvidenceSpec(
        EvidenceSubject subject,
        @Nullable String title,
        @Nullable String link,
        @Nullable Upload file) {

    /** A file as it came in; {@code name} is what its sender calls it. */
    public record Upload(Path path, String name) {}
}
