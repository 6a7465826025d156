package org.yaodian.workplan.brief.rest;

/** A brief drawn as a file. No record, since what is one goes out as JSON. */
final class BriefFile {
    private final byte[] bytes;

    BriefFile(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
