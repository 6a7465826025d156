package org.yaodian.workplan.document.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.document.DocumentSummary;
import org.yaodian.workplan.document.domain.extraction.ExtractedText;
import org.yaodian.workplan.shared.persistence.Aggregate;
import org.yaodian.workplan.shared.persistence.Unrecorded;

/** A file as it was handed in, and the text that spans count in. Neither ever changes. */
@Entity
@Table(name = "document")
class SourceDocument extends Aggregate {
    private @Nullable String name;
    private String format = "";
    private String sha256 = "";

    @Unrecorded
    @SuppressWarnings("UnusedVariable") // kept as evidence
    private byte[] content = {};

    @Unrecorded
    private String text = "";

    private int characters;
    private String createdBy = "";
    private Instant createdAt = Instant.EPOCH;

    @Unrecorded
    private @Nullable String draft;

    private @Nullable UUID planId;

    static SourceDocument of(FileContent file, ExtractedText extracted, String by, Instant at) {
        SourceDocument document = new SourceDocument();
        document.name = file.name();
        document.format = extracted.format().name();
        document.sha256 = file.sha256();
        document.content = file.bytes().clone();
        document.text = extracted.text();
        document.characters =
                extracted.text().codePointCount(0, extracted.text().length());
        document.createdBy = by;
        document.createdAt = at;
        return document;
    }

    void saveDraft(String json) {
        draft = json;
    }

    /** A plan was made of it; the confirmation is over. */
    void becamePlan(UUID plan) {
        planId = plan;
        draft = null;
    }

    boolean isPlan() {
        return planId != null;
    }

    String text() {
        return text;
    }

    @Nullable
    String draft() {
        return draft;
    }

    Instant createdAt() {
        return createdAt;
    }

    DocumentSummary summary() {
        return new DocumentSummary(id(), revision(), name, format, sha256, characters, createdBy, createdAt, planId);
    }
}
