package org.yaodian.workplan.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at the ports before minutes go into a build. It runs straight from its source and therefore
 * uses nothing but the JDK.
 */
public final class Preflight {

    private Preflight() {}

    /** The argument is the folder of the local system; exit code 1 says that a port is taken. */
    public static void main(String[] arguments) {
        if (Files.exists(Path.of(arguments[0], "run", "supervisor.pid"))) {
            // A system runs here, or did when it was killed: the supervisor knows which and what to do.
            return;
        }
        List<String> problems = new ArrayList<>();
        try {
            LocalPorts ports = LocalPorts.from(System.getenv());
            problems.addAll(ports.clashes());
            problems.addAll(PortCheck.problems(ports.all()));
        } catch (IllegalArgumentException e) {
            problems.add(e.getMessage());
        }
        problems.forEach(System.err::println);
        if (!problems.isEmpty()) {
            System.exit(1);
        }
    }
}
