package org.yaodian.workplan.testing;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A program that runs beside this JVM, logs to a file and ends with it. */
public final class ChildProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration POLL = Duration.ofMillis(150);
    private static final int TAIL = 12;

    private final ChildCommand command;
    private final Process process;
    private final PidFile pidFile;

    private ChildProcess(ChildCommand command, Process process) {
        this.command = command;
        this.process = process;
        this.pidFile = new PidFile(command.pidFile());
        pidFile.write(process.toHandle());
    }

    /** Starts the program and does not wait for it. */
    public static ChildProcess start(ChildCommand command) {
        try {
            Files.createDirectories(command.log().toAbsolutePath().getParent());
            ProcessBuilder builder = new ProcessBuilder(command.words())
                    .directory(command.folder().toFile())
                    .redirectErrorStream(true)
                    .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(Redirect.appendTo(command.log().toFile()));
            builder.environment().putAll(command.environment());
            return new ChildProcess(command, builder.start());
        } catch (IOException e) {
            throw new ChildFailure(command.name() + " could not be started: " + e.getMessage(), e);
        }
    }

    /** Runs the program to its end; an exit code other than 0 is a failure. */
    public static void run(ChildCommand command) {
        try (ChildProcess child = start(command)) {
            int code = child.process.waitFor();
            if (code != 0) {
                throw child.failure("ended with code " + code);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ChildFailure(command.name() + " was interrupted", e);
        }
    }

    /** Waits until the address answers 200; fails when the program ends before, or the time is up. */
    public void awaitReady(URI address, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        try (HttpClient client = HttpClient.newBuilder()
                // An offer of HTTP/2 is an upgrade, which Node's servers may take for a web socket.
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build()) {
            while (!answers(client, address)) {
                requireAlive();
                if (System.nanoTime() > deadline) {
                    throw failure("was not ready after " + limit.toSeconds() + " s");
                }
                Thread.sleep(POLL);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ChildFailure(command.name() + " was interrupted", e);
        }
        // Wrapper scripts have started the real program by now.
        pidFile.write(process.toHandle());
    }

    /** Fails when the program has ended. */
    public void requireAlive() {
        if (!process.isAlive()) {
            throw failure("ended with code " + process.exitValue());
        }
    }

    /** Ends a program that an earlier JVM started. */
    public static void stop(ProcessHandle leftover) {
        Stopping.stop(leftover, PATIENCE);
    }

    @Override
    public void close() {
        Stopping.stop(process.toHandle(), PATIENCE);
        pidFile.delete();
    }

    /** What went wrong, with the end of the program's log. */
    private ChildFailure failure(String what) {
        return new ChildFailure(command.name() + " " + what + "; the end of " + command.log() + ":\n" + tail());
    }

    private String tail() {
        try {
            List<String> lines = new String(Files.readAllBytes(command.log()), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL), lines.size()));
        } catch (IOException e) {
            return "(no log: " + e.getMessage() + ")";
        }
    }

    private static boolean answers(HttpClient client, URI address) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
