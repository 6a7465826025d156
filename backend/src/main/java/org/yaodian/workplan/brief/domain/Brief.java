package org.yaodian.workplan.brief.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.brief.BriefKind;
import org.yaodian.workplan.brief.BriefNumber;
import org.yaodian.workplan.brief.BriefState;
import org.yaodian.workplan.brief.BriefSummary;
import org.yaodian.workplan.shared.persistence.Aggregate;
import org.yaodian.workplan.shared.persistence.Unrecorded;

/** What goes round on paper. Once published it never changes again; the database refuses it too. */
@Entity
@Table(name = "brief")
class Brief extends Aggregate {
    private UUID planId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private BriefKind kind = BriefKind.MONTHLY;

    private @Nullable String month;
    private LocalDate asOf = LocalDate.EPOCH;
    private @Nullable LocalDate since;
    private String issuer = "";
    private String title = "";
    private String introduction = "";

    @Enumerated(EnumType.STRING)
    private BriefState state = BriefState.DRAFT;

    private Instant createdAt = Instant.EPOCH;
    private @Nullable Integer numberYear;
    private @Nullable Integer numberSequence;
    private @Nullable LocalDate publishedOn;
    private @Nullable Instant knownAt;

    /** Hundreds of figures that are kept in here for good: the trail need not keep them once more. */
    @Unrecorded
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    private @Nullable String content;

    /** Begins a draft of a plan; it never moves to another. */
    static Brief draft(UUID planId, Instant at) {
        Brief brief = new Brief();
        brief.planId = planId;
        brief.createdAt = at;
        return brief;
    }

    /** Takes on what a draft is to say, with the days worked out. */
    void restate(Wording wording) {
        kind = wording.spec().kind();
        month = wording.spec().month();
        asOf = wording.asOf();
        since = wording.since();
        issuer = wording.issuer();
        title = wording.spec().title();
        introduction = wording.introduction();
    }

    void publish(BriefNumber number, Frozen figures, LocalDate on) {
        numberYear = number.year();
        numberSequence = number.sequence();
        content = figures.json();
        knownAt = figures.knownAt();
        publishedOn = on;
        state = BriefState.PUBLISHED;
    }

    /** Figures as they are stored. */
    record Frozen(String json, Instant knownAt) {}

    BriefSummary summary() {
        return new BriefSummary(
                id(),
                revision(),
                planId,
                kind,
                month,
                asOf,
                since,
                issuer,
                title,
                introduction,
                state,
                createdAt,
                numberYear == null || numberSequence == null ? null : new BriefNumber(numberYear, numberSequence),
                publishedOn,
                knownAt);
    }

    /** The figures as stored; null for a draft. */
    @Nullable
    String content() {
        return content;
    }

    LocalDate asOf() {
        return asOf;
    }

    Instant createdAt() {
        return createdAt;
    }
}
