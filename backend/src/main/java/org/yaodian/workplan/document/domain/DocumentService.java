package org.yaodian.workplan.document.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.document.DocumentSpan;
import org.yaodian.workplan.document.DocumentSummary;
import org.yaodian.workplan.document.Documents;
import org.yaodian.workplan.document.PlanConfirmation;
import org.yaodian.workplan.document.PlanMade;
import org.yaodian.workplan.document.PlanProposal;
import org.yaodian.workplan.document.domain.extraction.TextExtraction;
import org.yaodian.workplan.document.domain.reading.DocumentReader;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.ListQuery;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.ProblemType;
import org.yaodian.workplan.shared.text.FileNames;
import org.yaodian.workplan.shared.time.BusinessClock;

@ApplicationScoped
class DocumentService implements Documents {
    private static final String RESOURCE = "documents";

    private final DocumentRepository documents;
    private final SpanRepository spans;
    private final PlanMaking making;
    private final Scope scope;
    private final BusinessClock clock;
    private final DocumentReader reader = new DocumentReader(Set.of());

    DocumentService(
            DocumentRepository documents, SpanRepository spans, PlanMaking making, Scope scope, BusinessClock clock) {
        this.documents = documents;
        this.spans = spans;
        this.making = making;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    @Transactional
    public DocumentSummary store(Path file, String name) {
        String plain = FileNames.plain(name);
        return store(new FileContent(content(file), plain.isEmpty() ? null : plain));
    }

    /** A form that does not say its length has been written to disk past the limit of its body. */
    private static byte[] content(Path file) {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw Problem.of(ProblemType.PAYLOAD_TOO_LARGE, "body.too-large");
            }
            return Files.readAllBytes(file);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    @Override
    @Transactional
    public DocumentSummary store(byte[] text) {
        return store(new FileContent(text, null));
    }

    private DocumentSummary store(FileContent file) {
        return documents.holding(file.sha256()).orElseGet(() -> stored(file)).summary();
    }

    private SourceDocument stored(FileContent file) {
        SourceDocument document = SourceDocument.of(
                file, TextExtraction.of(file.bytes()), scope.caller().name(), clock.now());
        documents.persistAndFlush(document);
        return document;
    }

    @Override
    @Transactional
    public Page<DocumentSummary> list(PageQuery query) {
        return new ListQuery<>(SourceDocument.class, "-createdAt", DocumentRepository.SORT_KEYS)
                .page(documents.getEntityManager(), query)
                .map(SourceDocument::summary);
    }

    @Override
    @Transactional
    public DocumentSummary get(UUID id) {
        return found(id).summary();
    }

    @Override
    @Transactional
    public PlanProposal proposal(UUID id) {
        return reader.read(found(id).text());
    }

    @Override
    @Transactional
    public @Nullable String draft(UUID id) {
        return found(id).draft();
    }

    @Override
    @Transactional
    public DocumentSummary saveDraft(UUID id, String draft, Precondition precondition) {
        SourceDocument document = found(id);
        precondition.check(document);
        refusePlan(document);
        document.saveDraft(draft);
        documents.flush();
        return document.summary();
    }

    @Override
    @Transactional
    public PlanMade makePlan(UUID id, PlanConfirmation confirmation) {
        SourceDocument document = found(id);
        refusePlan(document);
        PlanMade.Coverage coverage = Coverages.of(reader.read(document.text()), confirmation);
        PlanMade made = making.make(document, confirmation, coverage);
        document.becamePlan(made.planId());
        documents.flush();
        return made;
    }

    @Override
    @Transactional
    public Page<DocumentSpan> spans(UUID id, PageQuery query) {
        found(id);
        return new ListQuery<>(SourceSpan.class, "start", SpanRepository.SORT_KEYS)
                .where("e.documentId = :document", "document", id)
                .page(spans.getEntityManager(), query)
                .map(SourceSpan::view);
    }

    private static void refusePlan(SourceDocument document) {
        if (document.isPlan()) {
            throw Problem.conflict("document.plan-made");
        }
    }

    private SourceDocument found(UUID id) {
        return documents.findByIdOptional(id).orElseThrow(() -> Problem.notFound(RESOURCE, id));
    }
}
