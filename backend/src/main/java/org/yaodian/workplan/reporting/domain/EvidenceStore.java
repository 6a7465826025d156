package org.yaodian.workplan.reporting.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Where the contents of evidence are kept, each once under its SHA-256. */
interface EvidenceStore {

    /** Keeps a copy of the file, in whole or not at all; nothing happens when it is there already. */
    void keep(String sha256, Path file) throws IOException;

    /** The content from that byte on. */
    InputStream open(String sha256, long offset) throws IOException;

    /** Forgets the content; nothing happens when it is not there. */
    void remove(String sha256) throws IOException;
}
