package org.yaodian.workplan.document.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.document.DocumentSpan;
import org.yaodian.workplan.document.DocumentSummary;
import org.yaodian.workplan.document.DocumentText;
import org.yaodian.workplan.document.Source;
import org.yaodian.workplan.document.Sources;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.security.Capability;

@ApplicationScoped
class SourceService implements Sources {
    private final DocumentRepository documents;
    private final SpanRepository spans;
    private final Plans plans;
    private final Scope scope;

    SourceService(DocumentRepository documents, SpanRepository spans, Plans plans, Scope scope) {
        this.documents = documents;
        this.spans = spans;
        this.plans = plans;
        this.scope = scope;
    }

    @Override
    @Transactional
    public Optional<DocumentSummary> ofPlan(UUID planId) {
        return documents.ofPlan(plans.get(planId).id()).map(SourceDocument::summary);
    }

    @Override
    @Transactional
    public Source of(UUID subjectId) {
        SourceSpan span = spans.of(subjectId).orElseThrow(() -> Problem.notFound("sources", subjectId));
        SourceDocument document = documents
                .findByIdOptional(span.documentId())
                .filter(this::concerns)
                .orElseThrow(() -> Problem.notFound("sources", subjectId));
        DocumentSpan where = span.view();
        Sentence sentence = Sentence.around(document.text(), where.start(), where.end());
        return new Source(
                document.summary(),
                where.subject(),
                subjectId,
                where.start(),
                where.end(),
                sentence.before(),
                sentence.words(),
                sentence.after());
    }

    @Override
    @Transactional
    public DocumentText text(UUID documentId) {
        SourceDocument document = documents
                .findByIdOptional(documentId)
                .filter(found -> scope.may(Capability.PLAN) || concerns(found))
                .orElseThrow(() -> Problem.notFound("documents", documentId));
        return new DocumentText(document.summary(), document.text());
    }

    private boolean concerns(SourceDocument document) {
        UUID plan = document.summary().planId();
        return plan != null && !plans.byIds(List.of(plan)).isEmpty();
    }
}
