package org.yaodian.workplan.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaodian.workplan.testing.ChildCommand;
import org.yaodian.workplan.testing.KeycloakSettings;
import org.yaodian.workplan.testing.LocalFolders;
import org.yaodian.workplan.testing.PostgresDatabase;

/** The parts of a local system, in the order in which they need each other. */
record LocalParts(PostgresPart postgres, KeycloakPart keycloak, ProgramPart api, List<LocalPart> all) {

    /** Names of pid files and logs, last started first. */
    static final List<String> PROGRAMS = List.of("spa", "api", "keycloak", "keycloak-import", "keycloak-build");

    /** The sample plan is of 2025: seen from a day of that year, it is alive. */
    private static final String AS_OF = "2025-10-15";

    static LocalParts of(LocalSettings settings) {
        LocalPorts ports = settings.ports();
        PostgresPart postgres =
                new PostgresPart(settings.folders(), ports.postgres().number());
        KeycloakSettings keycloak = new KeycloakSettings(
                settings.folders(),
                ports.keycloak().number(),
                ports.keycloakManagement().number(),
                postgres.keycloak(),
                settings.spaUrl(),
                settings.apiUrl());
        KeycloakPart keycloakPart = new KeycloakPart(keycloak);
        ProgramPart api = api(settings, postgres.yaodian(), keycloak.issuer());
        List<LocalPart> all = new ArrayList<>(List.of(postgres, keycloakPart, api));
        if (settings.withSpa()) {
            all.add(spa(settings, keycloak.issuer()));
        }
        return new LocalParts(postgres, keycloakPart, api, List.copyOf(all));
    }

    private static ProgramPart api(LocalSettings settings, PostgresDatabase database, URI issuer) {
        LocalFolders folders = settings.folders();
        int port = settings.ports().api().number();
        Path backend = folders.repository().resolve("backend");
        List<String> words = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dquarkus.profile=local",
                "-jar",
                backend.resolve("target/quarkus-app/quarkus-run.jar").toString());
        Map<String, String> environment = new HashMap<>(Map.of(
                // It starts beside Keycloak and waits for it.
                "QUARKUS_OIDC_CONNECTION_DELAY", "240S",
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_HTTP_PORT", Integer.toString(port),
                "QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME", database.username(),
                "QUARKUS_DATASOURCE_PASSWORD", database.password(),
                "QUARKUS_FLYWAY_USERNAME", database.owner(),
                "QUARKUS_FLYWAY_PASSWORD", database.password(),
                "QUARKUS_OIDC_AUTH_SERVER_URL", issuer.toString(),
                "YAODIAN_EVIDENCE_FOLDER", folders.evidence().toString()));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put(
                "QUARKUS_MANAGEMENT_PORT",
                Integer.toString(settings.ports().apiManagement().number()));
        URI readiness = URI.create("http://127.0.0.1:" + port + "/q/health/ready");
        ChildCommand command = new ChildCommand(
                "API", words, Map.copyOf(environment), backend, folders.log("api"), folders.pidFile("api"));
        return new ProgramPart("API", settings.apiUrl().resolve("/api/v1"), readiness, command);
    }

    private static ProgramPart spa(LocalSettings settings, URI issuer) {
        LocalFolders folders = settings.folders();
        int port = settings.ports().spa().number();
        Path frontend = folders.repository().resolve("frontend");
        List<String> words = List.of("node", "node_modules/vite/bin/vite.js", "preview", "--strictPort");
        Map<String, String> environment = Map.of(
                "YAODIAN_SPA_PORT",
                Integer.toString(port),
                "YAODIAN_API_URL",
                "http://127.0.0.1:" + settings.ports().api().number(),
                "YAODIAN_OIDC_AUTHORITY",
                issuer.toString(),
                "YAODIAN_DEFAULT_AS_OF",
                AS_OF,
                "YAODIAN_SWAGGER_URL",
                settings.swaggerUrl().toString());
        URI readiness = URI.create("http://127.0.0.1:" + port + "/config.json");
        ChildCommand command =
                new ChildCommand("SPA", words, environment, frontend, folders.log("spa"), folders.pidFile("spa"));
        return new ProgramPart("SPA", settings.spaUrl(), readiness, command);
    }
}
