package org.yaodian.workplan.shared.retention;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;
import org.yaodian.workplan.shared.time.BusinessClock;

/**
 * Has every module forget what it keeps for a while only. Some at a time, each time in a transaction of its own: nobody waits for
 * a long one, and several replicas may do it at once.
 */
@ApplicationScoped
public class Retention {
    private static final Logger LOG = Logger.getLogger(Retention.class);
    private static final int AT_ONCE = 1_000;

    private final List<KeptForAWhile> kept;
    private final BusinessClock clock;

    Retention(@All List<KeptForAWhile> kept, BusinessClock clock) {
        this.kept = kept;
        this.clock = clock;
    }

    /** Forgets all that is kept no longer. */
    @Scheduled(
            identity = "retention",
            every = "{yaodian.retention.every}",
            delayed = "{yaodian.retention.after-start}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void look() {
        kept.forEach(this::forget);
    }

    private void forget(KeptForAWhile what) {
        Instant before = clock.now().minus(what.keptFor());
        int forgotten = 0;
        int last;
        do {
            last = QuarkusTransaction.requiringNew().call(() -> what.forget(before, AT_ONCE));
            forgotten += last;
        } while (last == AT_ONCE);
        if (forgotten > 0) {
            LOG.infof("Forgot %d %s that were older than %s", forgotten, what.name(), what.keptFor());
        }
    }
}
