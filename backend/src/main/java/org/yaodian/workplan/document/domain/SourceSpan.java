package org.yaodian.workplan.document.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.document.DocumentSpan;
import org.yaodian.workplan.shared.persistence.Aggregate;

/** Ties a stretch of a document to what it became. */
@Entity
@Table(name = "document_span")
class SourceSpan extends Aggregate {
    private UUID documentId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private DocumentSpan.Subject subject = DocumentSpan.Subject.TASK;

    private @Nullable UUID subjectId;
    private int spanStart;
    private int spanEnd;
    private @Nullable String reason;

    static SourceSpan tied(UUID documentId, Tie tie, int start, int end) {
        SourceSpan span = at(documentId, start, end);
        span.subject = tie.subject();
        span.subjectId = tie.id();
        return span;
    }

    static SourceSpan notFollowed(UUID documentId, int start, int end, String reason) {
        SourceSpan span = at(documentId, start, end);
        span.subject = DocumentSpan.Subject.NOT_FOLLOWED;
        span.reason = reason;
        return span;
    }

    private static SourceSpan at(UUID documentId, int start, int end) {
        SourceSpan span = new SourceSpan();
        span.documentId = documentId;
        span.spanStart = start;
        span.spanEnd = end;
        return span;
    }

    UUID documentId() {
        return documentId;
    }

    int spanStart() {
        return spanStart;
    }

    DocumentSpan view() {
        return new DocumentSpan(id(), revision(), subject, subjectId, spanStart, spanEnd, reason);
    }
}
