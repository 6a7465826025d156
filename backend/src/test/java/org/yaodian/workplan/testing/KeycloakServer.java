package org.yaodian.workplan.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A real Keycloak with the local realm, on 127.0.0.1. */
public final class KeycloakServer implements AutoCloseable {

    /** The program's name in logs and pid files. */
    public static final String NAME = "keycloak";

    private static final Duration STARTUP_LIMIT = Duration.ofMinutes(4);

    private final KeycloakSettings settings;
    private final ChildProcess process;

    private KeycloakServer(KeycloakSettings settings, ChildProcess process) {
        this.settings = settings;
        this.process = process;
    }

    /**
     * Builds Keycloak and imports the realm where that is due, then starts it without waiting.
     *
     * <p>A realm file that changed since the last import replaces the realm.
     */
    public static KeycloakServer launch(KeycloakSettings settings) {
        KeycloakDistribution distribution = new KeycloakDistribution(settings.folders());
        distribution.build();
        importRealm(settings, distribution);
        List<String> options = List.of(
                "--optimized",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + settings.port(),
                "--http-management-host=127.0.0.1",
                "--http-management-port=" + settings.managementPort(),
                "--hostname=" + settings.address(),
                "--cache=local");
        ChildCommand command = distribution.command(NAME, "start", options, environment(settings));
        return new KeycloakServer(settings, ChildProcess.start(command));
    }

    /** Waits until it can sign people in. */
    public KeycloakServer awaitReady() {
        process.awaitReady(settings.readiness(), STARTUP_LIMIT);
        return this;
    }

    /** The realm's address, as tokens name their issuer. */
    public URI issuer() {
        return settings.issuer();
    }

    public ChildProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
    }

    private static void importRealm(KeycloakSettings settings, KeycloakDistribution distribution) {
        String realm = LocalRealm.json(settings.folders().realm(), settings.addresses());
        ImportedRealm imported = new ImportedRealm(settings.database());
        if (imported.is(realm)) {
            return;
        }
        Path file = settings.folders().state().resolve("realm.json");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, realm);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
        List<String> options = List.of("--optimized", "--file", file.toString(), "--override", "true");
        ChildProcess.run(distribution.command("keycloak-import", "import", options, environment(settings)));
        imported.remember(realm);
    }

    private static Map<String, String> environment(KeycloakSettings settings) {
        PostgresDatabase database = settings.database();
        return Map.of(
                "KC_DB_URL", database.jdbcUrl(),
                "KC_DB_USERNAME", database.username(),
                "KC_DB_PASSWORD", database.password(),
                "KC_DB_POOL_MAX_SIZE", "20");
    }
}
