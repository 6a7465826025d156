package org.yaodian.workplan.bench;

import java.time.Duration;

/** The coordinator's token, renewed each minute while a measurement outlives it. */
final class RenewedToken implements AutoCloseable {

    private static final Duration EVERY = Duration.ofMinutes(1);

    private final Api api;
    private final Thread renewing;
    private volatile String token;

    RenewedToken(Api api) {
        this.api = api;
        this.token = api.token();
        this.renewing = Thread.ofVirtual().name("token").start(this::renewOn);
    }

    private void renewOn() {
        try {
            while (true) {
                Thread.sleep(EVERY);
                token = api.token();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    String get() {
        return token;
    }

    @Override
    public void close() {
        renewing.interrupt();
    }
}
