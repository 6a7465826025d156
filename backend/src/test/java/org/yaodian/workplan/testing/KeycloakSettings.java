package org.yaodian.workplan.testing;

import java.net.URI;
import org.yaodian.workplan.testing.LocalRealm.Addresses;

/**
 * How a local Keycloak runs.
 *
 * @param folders where its programs and its state are
 * @param port TCP port on 127.0.0.1
 * @param managementPort TCP port of its health checks, on 127.0.0.1
 * @param database where it keeps realms and sessions
 * @param spa address of the SPA that may sign people in
 * @param api address of the API, whose Swagger UI may
 */
public record KeycloakSettings(
        LocalFolders folders, int port, int managementPort, PostgresDatabase database, URI spa, URI api) {

    /** As a browser sees it. */
    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** The realm's address, as tokens name their issuer. */
    public URI issuer() {
        return address().resolve("/realms/yaodian");
    }

    URI readiness() {
        return URI.create("http://127.0.0.1:" + managementPort + "/health/ready");
    }

    Addresses addresses() {
        return new Addresses(address(), spa, api);
    }
}
