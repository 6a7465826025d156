package org.yaodian.workplan.local;

import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.testing.KeycloakServer;
import org.yaodian.workplan.testing.KeycloakSettings;

/** Keycloak with the local realm. */
final class KeycloakPart implements LocalPart {

    private final KeycloakSettings settings;
    private volatile @Nullable KeycloakServer server;

    KeycloakPart(KeycloakSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "Keycloak";
    }

    @Override
    public String address() {
        return settings.issuer().toString();
    }

    @Override
    public void launch() {
        server = KeycloakServer.launch(settings);
    }

    @Override
    public void awaitReady() {
        KeycloakServer launched = server;
        if (launched != null) {
            launched.awaitReady();
        }
    }

    @Override
    public void check() {
        KeycloakServer running = server;
        if (running != null) {
            running.process().requireAlive();
        }
    }

    @Override
    public void stop() {
        KeycloakServer running = server;
        if (running != null) {
            running.close();
        }
    }
}
