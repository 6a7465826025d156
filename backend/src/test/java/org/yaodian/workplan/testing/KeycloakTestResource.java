package org.yaodian.workplan.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives a Quarkus test a real Keycloak with the local realm, on a database of the tests' PostgreSQL. */
public final class KeycloakTestResource implements QuarkusTestResourceLifecycleManager {

    private @Nullable KeycloakServer server;

    @Override
    public Map<String, String> start() {
        List<Integer> ports = FreePorts.take(2);
        KeycloakSettings settings = new KeycloakSettings(
                LocalFolders.ofThisClone().withState(Path.of("target", "keycloak-test", "run-" + ports.get(0))),
                ports.get(0),
                ports.get(1),
                PostgresTestResource.freshDatabase().asItsOwner(),
                URI.create("http://localhost:3000"),
                URI.create("http://localhost:8080"));
        KeycloakServer started = KeycloakServer.launch(settings);
        server = started;
        // A test run that is interrupted must not leave a Keycloak behind.
        Runtime.getRuntime().addShutdownHook(new Thread(started::close));
        started.awaitReady();
        return Map.of("quarkus.oidc.auth-server-url", started.issuer().toString());
    }

    @Override
    public void stop() {
        if (server != null) {
            server.close();
        }
    }
}
