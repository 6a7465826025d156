package org.yaodian.workplan.exchange.domain;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;
import org.yaodian.workplan.exchange.PackRefused;
import org.yaodian.workplan.exchange.PackReport;
import org.yaodian.workplan.exchange.PlanPacks;
import org.yaodian.workplan.shared.time.BusinessClock;

/** Loads the configured packs when the service starts; one that is missing or broken stops the start. */
@ApplicationScoped
class PacksAtStart {
    private static final Logger LOG = Logger.getLogger(PacksAtStart.class);

    private final PackSettings settings;
    private final PlanPacks packs;
    private final BusinessClock clock;

    PacksAtStart(PackSettings settings, PlanPacks packs, BusinessClock clock) {
        this.settings = settings;
        this.packs = packs;
        this.clock = clock;
    }

    void onStart(@Observes StartupEvent start) {
        settings.directories().orElse(List.of()).forEach(this::load);
    }

    /** The exception is one that the runtime reports by its message alone. */
    private void load(String directory) {
        Instant begin = clock.now();
        try {
            PackReport report = packs.load(directory);
            long millis = Duration.between(begin, clock.now()).toMillis();
            if (report.isNew()) {
                LOG.infof("Plan pack %s: loaded %s (%s) in %d ms", directory, report.plan(), report.inWords(), millis);
            } else {
                LOG.infof("Plan pack %s: %s is there already, nothing loaded", directory, report.plan());
            }
        } catch (PackRefused refused) {
            throw new ConfigurationException(refused.getMessage());
        }
    }
}
