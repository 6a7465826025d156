package org.yaodian.workplan.reporting;

import java.util.UUID;

/** What a piece of evidence is behind. */
public record EvidenceSubject(Kind kind, UUID id) {

    /** Which of the three. */
    public enum Kind {
        OBSERVATION,
        PROGRESS_REPORT,
        MILESTONE
    }
}
