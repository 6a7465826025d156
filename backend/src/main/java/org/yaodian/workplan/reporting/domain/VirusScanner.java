package org.yaodian.workplan.reporting.domain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Looks for viruses in a file before it is kept. */
interface VirusScanner {

    /** What was found; empty for a clean file. */
    Optional<String> infection(Path file) throws IOException;
}
