package org.yaodian.workplan.reporting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.reporting.EvidenceSummary;
import org.yaodian.workplan.shared.problem.Problem;

/**
 * Puts evidence on record and its content into the store, and takes both away. Whoever brings a content and whoever takes its last
 * reference away wait for each other, so that a record never points to a content that is gone.
 */
@ApplicationScoped
class EvidenceShelf {
    private final EvidenceRepository evidence;
    private final EvidenceStore store;

    EvidenceShelf(EvidenceRepository evidence, EvidenceStore store) {
        this.evidence = evidence;
        this.store = store;
    }

    @Transactional
    EvidenceSummary put(Evidence item, Path content) {
        String sha256 = Objects.requireNonNull(item.sha256());
        evidence.hold(sha256);
        evidence.same(item.subject(), sha256).ifPresent(same -> {
            throw Problem.duplicate("/file", "evidence.there-already", same.title());
        });
        try {
            store.keep(sha256, content);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return put(item);
    }

    @Transactional
    EvidenceSummary put(Evidence item) {
        evidence.persistAndFlush(item);
        return item.summary();
    }

    /** Gives the SHA-256 of what it referred to; null for a link. */
    @Transactional
    @Nullable
    String take(UUID id) {
        Evidence item = evidence.findById(id);
        evidence.delete(item);
        return item.sha256();
    }

    /** Those of the contents that something refers to. */
    @Transactional
    Set<String> referred(Collection<String> contents) {
        return evidence.referred(contents);
    }

    /** Forgets a content that nothing refers to any more. */
    @Transactional
    void forget(String sha256) {
        evidence.hold(sha256);
        if (evidence.refersTo(sha256)) {
            return;
        }
        try {
            store.remove(sha256);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
