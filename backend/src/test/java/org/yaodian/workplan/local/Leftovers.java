package org.yaodian.workplan.local;

import java.io.PrintStream;
import java.util.List;
import org.yaodian.workplan.testing.ChildProcess;
import org.yaodian.workplan.testing.LocalFolders;
import org.yaodian.workplan.testing.PidFile;
import org.yaodian.workplan.testing.StrayPostgres;

/** What a supervisor that was killed left running. */
final class Leftovers {

    private Leftovers() {}

    /** Stops them, last started first; PostgreSQL at the end, when nobody writes to it any more. */
    static void stop(LocalFolders folders, PrintStream out) {
        for (String program : LocalParts.PROGRAMS) {
            PidFile file = new PidFile(folders.pidFile(program));
            List<ProcessHandle> living = file.living();
            living.forEach(ChildProcess::stop);
            file.delete();
            if (!living.isEmpty()) {
                out.println("Stopped the " + program + " that an earlier run left behind");
            }
        }
        if (StrayPostgres.stop(PostgresPart.data(folders))) {
            out.println("Stopped the PostgreSQL that an earlier run left behind; its data are kept");
        }
    }
}
