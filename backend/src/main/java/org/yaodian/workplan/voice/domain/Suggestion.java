package org.yaodian.workplan.voice.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.persistence.Aggregate;
import org.yaodian.workplan.shared.persistence.Unrecorded;
import org.yaodian.workplan.shared.time.BusinessClock;
import org.yaodian.workplan.voice.SuggestionKind;
import org.yaodian.workplan.voice.SuggestionSpec;
import org.yaodian.workplan.voice.SuggestionSummary;

/**
 * What somebody said. A line in the audit trail names who acted, and would name the author: so nothing of what is said is
 * recorded there, only what is answered and published.
 */
@Entity
@Table(name = "suggestion")
class Suggestion extends Aggregate {
    @Unrecorded
    private String author = "";

    @Unrecorded
    @Enumerated(EnumType.STRING)
    private SuggestionKind kind = SuggestionKind.SUGGESTION;

    @Unrecorded
    private String words = "";

    @Unrecorded
    private @Nullable String page;

    @Unrecorded
    private @Nullable UUID targetId;

    @Unrecorded
    private Instant createdAt = Instant.EPOCH;

    private @Nullable String answer;
    private @Nullable Instant answeredAt;
    private @Nullable Instant publishedAt;

    static Suggestion of(String author, SuggestionSpec spec, @Nullable UUID targetId, Instant at) {
        Suggestion suggestion = new Suggestion();
        suggestion.author = author;
        suggestion.kind = spec.kind();
        suggestion.words = spec.words();
        suggestion.page = spec.page();
        suggestion.targetId = targetId;
        suggestion.createdAt = at;
        return suggestion;
    }

    boolean isOf(String caller) {
        return author.equals(caller);
    }

    boolean isAnswered() {
        return answeredAt != null;
    }

    boolean isPublished() {
        return publishedAt != null;
    }

    void answer(String reply, Instant at) {
        answer = reply;
        answeredAt = at;
    }

    void publish(Instant at) {
        publishedAt = at;
    }

    SuggestionSummary summary(String caller) {
        return new SuggestionSummary(
                id(),
                revision(),
                kind,
                words,
                page,
                targetId,
                LocalDate.ofInstant(createdAt, BusinessClock.ZONE),
                answer,
                answeredAt,
                publishedAt,
                isOf(caller));
    }

    Instant createdAt() {
        return createdAt;
    }
}
