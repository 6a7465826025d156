package org.yaodian.workplan.reporting.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the contents of evidence are kept, each once under its SHA-256. */
interface EvidenceStore {
    /** A SHA-256 in hexadecimal digits. */
    Pattern NAME = Pattern.compile("[0-9a-f]{64}");

    /** Keeps a copy of the file, in whole or not at all; nothing happens when it is there already. */
    void keep(String sha256, Path file) throws IOException;

    /** The content from that byte on. */
    InputStream open(String sha256, long offset) throws IOException;

    /** The names of the contents that were put there before that moment; to be closed. */
    Stream<String> keptBefore(Instant moment) throws IOException;

    /** Clears away what a crash before that moment has left half written. */
    void clearUnfinished(Instant moment) throws IOException;

    /** Forgets the content; nothing happens when it is not there. */
    void remove(String sha256) throws IOException;
}
