package org.yaodian.workplan.reporting.rest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.reporting.EvidenceSubject;

/** The one thing that evidence is behind, where a caller names it by one of three fields. */
final class SubjectChoice {
    private SubjectChoice() {}

    /** Empty unless exactly one is given. */
    static Optional<EvidenceSubject> one(
            @Nullable UUID observation, @Nullable UUID progressReport, @Nullable UUID milestone) {
        List<EvidenceSubject> named = Stream.of(
                        subject(EvidenceSubject.Kind.OBSERVATION, observation),
                        subject(EvidenceSubject.Kind.PROGRESS_REPORT, progressReport),
                        subject(EvidenceSubject.Kind.MILESTONE, milestone))
                .flatMap(Optional::stream)
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private static Optional<EvidenceSubject> subject(EvidenceSubject.Kind kind, @Nullable UUID id) {
        return Optional.ofNullable(id).map(known -> new EvidenceSubject(kind, known));
    }
}
