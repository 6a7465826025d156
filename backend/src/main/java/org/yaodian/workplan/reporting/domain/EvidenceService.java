package org.yaodian.workplan.reporting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.UUID;
import org.apache.commons.io.input.BoundedInputStream;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.reporting.EvidenceItems;
import org.yaodian.workplan.reporting.EvidenceSpec;
import org.yaodian.workplan.reporting.EvidenceSubject;
import org.yaodian.workplan.reporting.EvidenceSummary;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.time.BusinessClock;

@ApplicationScoped
class EvidenceService implements EvidenceItems {
    private static final int LONGEST_TITLE = 200;

    private final EvidenceRepository evidence;
    private final EvidenceSubjects subjects;
    private final Examination examination;
    private final EvidenceShelf shelf;
    private final EvidenceStore store;
    private final Scope scope;
    private final BusinessClock clock;

    EvidenceService(
            EvidenceRepository evidence,
            EvidenceSubjects subjects,
            Examination examination,
            EvidenceShelf shelf,
            EvidenceStore store,
            Scope scope,
            BusinessClock clock) {
        this.evidence = evidence;
        this.subjects = subjects;
        this.examination = examination;
        this.shelf = shelf;
        this.store = store;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Page<EvidenceSummary> list(EvidenceSubject subject, PageQuery query) {
        if (subjects.find(subject).isEmpty()) {
            throw Problem.parameter(subject.kind().field(), "evidence.subject-unknown", subject.id());
        }
        return evidence.behind(subject).page(evidence.getEntityManager(), query).map(Evidence::summary);
    }

    @Override
    @Transactional
    public EvidenceSummary get(UUID id) {
        return existing(id).summary();
    }

    /** One whose subject the caller does not see is as if it were not there. */
    private Evidence existing(UUID id) {
        return evidence.findByIdOptional(id)
                .filter(found -> subjects.find(found.subject()).isPresent())
                .orElseThrow(() -> Problem.notFound("evidence", id));
    }

    @Override
    public EvidenceSummary add(EvidenceSpec spec) {
        SubjectState state = subjects.find(spec.subject()).orElseThrow(() -> unknown(spec.subject()));
        if (!state.takes()) {
            throw Problem.conflict("evidence.subject-closed");
        }
        if (!state.mine()) {
            throw Problem.forbidden("evidence.not-yours");
        }
        EvidenceSpec.Upload upload = spec.file();
        if ((upload == null) == (spec.link() == null)) {
            throw Problem.invalid("/file", "evidence.file-or-link");
        }
        Evidence item = Evidence.behind(spec.subject(), state);
        if (upload == null) {
            String link = EvidenceLink.checked(Objects.requireNonNull(spec.link()));
            return shelf.put(signed(item.of(link), spec.title(), link));
        }
        EvidenceSummary.StoredFile file = examination.examine(upload);
        return shelf.put(signed(item.of(file), spec.title(), file.name()), upload.path());
    }

    private static Problem unknown(EvidenceSubject subject) {
        return Problem.invalid("/" + subject.kind().field(), "evidence.subject-unknown", subject.id());
    }

    private Evidence signed(Evidence item, @Nullable String title, String otherwise) {
        String chosen = title == null || title.isBlank() ? otherwise : title.strip();
        if (title != null && chosen.length() > LONGEST_TITLE && !chosen.equals(otherwise)) {
            throw Problem.invalid("/title", "constraint.size", 0, LONGEST_TITLE);
        }
        return item.added(chosen, scope.caller().name(), clock.now());
    }

    @Override
    public void delete(UUID id, Precondition precondition) {
        String content = shelf.take(removable(id, precondition));
        if (content != null) {
            shelf.forget(content);
        }
    }

    private UUID removable(UUID id, Precondition precondition) {
        Evidence found = existing(id);
        precondition.check(found);
        SubjectState state = subjects.state(found.subject());
        if (!state.yields()) {
            throw Problem.conflict("evidence.subject-closed");
        }
        if (!state.mine()) {
            throw Problem.forbidden("evidence.not-yours");
        }
        return id;
    }

    @Override
    public InputStream read(EvidenceSummary.StoredFile file, long offset, long length) {
        try {
            return BoundedInputStream.builder()
                    .setInputStream(store.open(file.sha256(), offset))
                    .setMaxCount(length)
                    .get();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public boolean mayAdd(EvidenceSubject subject) {
        SubjectState state = subjects.state(subject);
        return state.takes() && state.mine();
    }

    @Override
    public boolean mayRemove(EvidenceSubject subject) {
        SubjectState state = subjects.state(subject);
        return state.yields() && state.mine();
    }
}
