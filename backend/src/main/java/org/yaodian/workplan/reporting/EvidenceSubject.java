package org.yaodian.workplan.reporting;

import java.util.UUID;

/** What a piece of evidence is behind. */
public record EvidenceSubject(Kind kind, UUID id) {

    /** Which of the three. */
    public enum Kind {
        OBSERVATION("observation"),
        PROGRESS_REPORT("progressReport"),
        MILESTONE("milestone");

        private final String field;

        Kind(String field) {
            this.field = field;
        }

        /** The field of a request that names one. */
        public String field() {
            return field;
        }
    }
}
