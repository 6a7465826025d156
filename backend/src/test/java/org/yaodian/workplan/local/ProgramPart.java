package org.yaodian.workplan.local;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.testing.ChildCommand;
import org.yaodian.workplan.testing.ChildProcess;

/** A part that is a program of its own and says over HTTP when it is ready. */
final class ProgramPart implements LocalPart {

    private static final Duration STARTUP_LIMIT = Duration.ofMinutes(4);

    private final String name;
    private final URI address;
    private final URI readiness;
    private final ChildCommand command;
    private volatile @Nullable ChildProcess process;

    ProgramPart(String name, URI address, URI readiness, ChildCommand command) {
        this.name = name;
        this.address = address;
        this.readiness = readiness;
        this.command = command;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String address() {
        return address.toString();
    }

    @Override
    public void launch() {
        process = ChildProcess.start(command);
    }

    @Override
    public void awaitReady() {
        ChildProcess launched = process;
        if (launched != null) {
            launched.awaitReady(readiness, STARTUP_LIMIT);
        }
    }

    @Override
    public void check() {
        ChildProcess running = process;
        if (running != null) {
            running.requireAlive();
        }
    }

    @Override
    public void stop() {
        ChildProcess running = process;
        if (running != null) {
            running.close();
        }
    }
}
