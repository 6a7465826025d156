package org.yaodian.workplan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** A command that needs the running system: end-to-end tests, a bench. */
final class LocalTask {

    private LocalTask() {}

    /** Runs it with the system's addresses in its environment; returns its exit code. */
    static int run(LocalSettings settings, LocalParts parts) {
        ProcessBuilder builder = new ProcessBuilder(settings.task()).inheritIO();
        builder.environment()
                .putAll(Map.of(
                        "YAODIAN_SPA_URL", settings.spaUrl().toString(),
                        "YAODIAN_API_URL", settings.apiUrl().toString(),
                        "YAODIAN_SWAGGER_URL", settings.swaggerUrl().toString(),
                        "YAODIAN_OIDC_AUTHORITY", parts.keycloak().address(),
                        "YAODIAN_POSTGRES_URL", parts.postgres().yaodian().jdbcUrl(),
                        "YAODIAN_POSTGRES_PORT",
                                Integer.toString(settings.ports().postgres().number()),
                        "YAODIAN_LOCAL_DIR", settings.folders().state().toString()));
        try {
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "stop-task"));
            return process.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot run " + settings.task(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
