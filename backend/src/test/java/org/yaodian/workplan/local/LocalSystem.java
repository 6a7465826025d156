package org.yaodian.workplan.local;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.yaodian.workplan.testing.ChildFailure;
import org.yaodian.workplan.testing.LocalFolders;
import org.yaodian.workplan.testing.PidFile;

/** Starts the parts of the product in order, watches over them, and stops them all together. */
public final class LocalSystem {

    private final LocalSettings settings;
    private final PrintStream out;
    private final Deque<LocalPart> started = new ConcurrentLinkedDeque<>();
    private final PidFile supervisor;
    private final long from = System.nanoTime();
    private volatile boolean stopping;
    private volatile int code = 1;

    private LocalSystem(LocalSettings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
        this.supervisor = new PidFile(settings.folders().pidFile("supervisor"));
    }

    /** Runs until it is stopped, one of its parts ends, or its task is done. */
    public static void main(String[] arguments) {
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        Logger chatter = Logger.getLogger("io.zonky.test");
        chatter.setLevel(Level.WARNING);
        int code = 1;
        try {
            LocalSettings settings = LocalSettings.from(System.getenv(), Arrays.asList(arguments));
            LocalSystem system = new LocalSystem(settings, System.out);
            code = system.run();
        } catch (Refusal | IllegalArgumentException | ChildFailure | UncheckedIOException | IllegalStateException e) {
            System.err.println(e.getMessage());
        }
        System.exit(code);
    }

    private int run() {
        claim();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        if (settings.followsParent()) {
            ProcessHandle.current().parent().ifPresent(LocalSystem::follow);
        }
        Leftovers.stop(settings.folders(), out);
        requirePorts();
        LocalParts parts = LocalParts.of(settings);
        try {
            parts.all().forEach(this::launch);
            parts.all().forEach(this::awaitReady);
            code = settings.task().isEmpty() ? watch(parts) : LocalTask.run(settings, parts);
            return code;
        } catch (RuntimeException e) {
            if (stopping) {
                // The parts were stopped under our hands; the one who did that has said so.
                return 0;
            }
            throw e;
        }
    }

    private static void follow(ProcessHandle parent) {
        Thread.ofPlatform().daemon().name("follow-parent").start(() -> {
            parent.onExit().join();
            System.exit(1);
        });
    }

    private void claim() {
        LocalFolders folders = settings.folders();
        List<ProcessHandle> others = supervisor.living();
        if (!others.isEmpty()) {
            throw new Refusal("A local system already runs on %s (process %d); stop that one first"
                    .formatted(folders.state(), others.getFirst().pid()));
        }
        try {
            Files.createDirectories(folders.log("api").getParent());
        } catch (IOException e) {
            throw new Refusal("Cannot write to " + folders.state() + "; it may belong to another user");
        }
        if (!Files.isWritable(folders.state())) {
            throw new Refusal("Cannot write to " + folders.state() + "; it belongs to another user");
        }
        supervisor.write(ProcessHandle.current());
    }

    private void requirePorts() {
        List<LocalPorts.Port> needed = new ArrayList<>(settings.ports().all());
        if (!settings.withSpa()) {
            needed.remove(settings.ports().spa());
        }
        List<String> problems = new ArrayList<>(settings.ports().clashes());
        problems.addAll(PortCheck.problems(needed));
        if (!problems.isEmpty()) {
            throw new Refusal(String.join("\n", problems));
        }
    }

    private void launch(LocalPart part) {
        requireGoingOn();
        out.println("Starting " + part.name());
        started.push(part);
        part.launch();
    }

    private void awaitReady(LocalPart part) {
        requireGoingOn();
        part.awaitReady();
        out.printf("Ready after %4.1f s: %-10s %s%n", (System.nanoTime() - from) / 1e9, part.name(), part.address());
    }

    private void requireGoingOn() {
        if (stopping) {
            throw new ChildFailure("Stopped");
        }
    }

    private int watch(LocalParts parts) {
        out.println(Welcome.text(settings, parts));
        while (!stopping) {
            parts.all().forEach(LocalPart::check);
            try {
                Thread.sleep(500);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return 1;
            }
        }
        return 0;
    }

    private void stop() {
        stopping = true;
        for (LocalPart part : started) {
            out.println("Stopping " + part.name());
            try {
                part.stop();
            } catch (RuntimeException e) {
                out.println(part.name() + " did not stop cleanly: " + e.getMessage());
            }
        }
        supervisor.delete();
        if (settings.temporary() && code == 0) {
            delete(settings.folders().state());
        } else if (settings.temporary()) {
            out.println("Logs are kept in " + settings.folders().log("api").getParent());
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + folder, e);
        }
    }

    /** The system cannot start here; the message says why and what to do. */
    private static final class Refusal extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refusal(String message) {
            super(message);
        }
    }
}
