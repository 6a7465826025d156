package org.yaodian.workplan.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts the API again and again, beside the idle one of the local system and on its database. */
final class StartupRuns {

    private static final Duration REST = Duration.ofSeconds(5);

    private final BenchSettings settings;

    StartupRuns(BenchSettings settings) {
        this.settings = settings;
    }

    Startup measure() {
        List<Double> seconds = new ArrayList<>();
        for (int start = 1; start <= settings.starts(); start++) {
            System.out.println("Starting the API, " + start + " of " + settings.starts());
            long from = System.nanoTime();
            try (ApiProcess api = ApiProcess.start(settings, "second-api", Map.of())) {
                seconds.add((System.nanoTime() - from) / 1e9);
                if (start == settings.starts()) {
                    return new Startup(List.copyOf(seconds), atRest(api));
                }
            }
        }
        throw new BenchFailure("No start was asked for");
    }

    private static Memory atRest(ApiProcess api) {
        try {
            Thread.sleep(REST);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("Interrupted", e);
        }
        return Memory.of(api.handle());
    }
}
