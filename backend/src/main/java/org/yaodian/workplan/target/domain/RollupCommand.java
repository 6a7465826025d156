package org.yaodian.workplan.target.domain;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.logging.Logger;
import org.yaodian.workplan.target.RollupVerification;
import org.yaodian.workplan.target.RollupVerification.RollupDifference;

/** Started with {@code yaodian.rollups} set, the service checks or repairs the stored rollup and ends. */
@ApplicationScoped
class RollupCommand {
    private static final Logger LOG = Logger.getLogger(RollupCommand.class);

    private final RollupSettings settings;
    private final RollupVerification verification;

    RollupCommand(RollupSettings settings, RollupVerification verification) {
        this.settings = settings;
        this.verification = verification;
    }

    void onStart(@Observes StartupEvent start) {
        settings.task().ifPresent(this::run);
    }

    private void run(RollupSettings.Task task) {
        List<RollupDifference> found =
                task == RollupSettings.Task.REPAIR ? verification.repair() : verification.verify();
        found.forEach(difference -> LOG.warnf("Rollup differs: %s", difference));
        LOG.infof("Rollup %s: %d differences", task, found.size());
        Quarkus.asyncExit(found.isEmpty() ? 0 : 1);
    }
}
