package org.yaodian.workplan.reporting.domain;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.yaodian.workplan.shared.time.BusinessClock;

/**
 * Forgets contents that no evidence names: a crash between keeping a content and recording it leaves one. What is younger than a day
 * is left alone, as it may be about to be recorded. Several replicas may do it at once; each content is held while it is looked at.
 */
@ApplicationScoped
class EvidenceSweep {
    private static final Logger LOG = Logger.getLogger(EvidenceSweep.class);
    private static final Duration GRACE = Duration.ofDays(1);
    private static final int TOGETHER = 500;

    private final EvidenceStore store;
    private final EvidenceShelf shelf;
    private final BusinessClock clock;

    EvidenceSweep(EvidenceStore store, EvidenceShelf shelf, BusinessClock clock) {
        this.store = store;
        this.shelf = shelf;
        this.clock = clock;
    }

    @Scheduled(
            identity = "evidence-sweep",
            every = "{yaodian.evidence.sweep-every}",
            delayed = "{yaodian.evidence.sweep-after-start}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() throws IOException {
        int forgotten = sweep();
        if (forgotten > 0) {
            LOG.infof("Forgot %d contents that no evidence names", forgotten);
        }
    }

    /** Gives how many contents were forgotten. */
    int sweep() throws IOException {
        Instant before = clock.now().minus(GRACE);
        store.clearUnfinished(before);
        try (Stream<String> contents = store.keptBefore(before)) {
            return contents.gather(Gatherers.windowFixed(TOGETHER))
                    .map(this::nameless)
                    .flatMap(Collection::stream)
                    .mapToInt(this::forget)
                    .sum();
        }
    }

    private List<String> nameless(List<String> contents) {
        Set<String> named = shelf.referred(contents);
        return contents.stream().filter(content -> !named.contains(content)).toList();
    }

    private int forget(String content) {
        shelf.forget(content);
        return 1;
    }
}
