package org.yaodian.workplan.testing;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Ends processes: asks first, insists later, and takes their children along. */
final class Stopping {

    private Stopping() {}

    static void stop(ProcessHandle process, Duration patience) {
        List<ProcessHandle> family =
                Stream.concat(Stream.of(process), process.descendants()).toList();
        process.destroy();
        if (!await(process, patience)) {
            family.forEach(ProcessHandle::destroyForcibly);
        }
        // A wrapper script may be gone while the program it wrapped still winds down.
        for (ProcessHandle member : family) {
            if (member.isAlive()) {
                member.destroy();
                if (!await(member, patience)) {
                    member.destroyForcibly();
                    await(member, patience);
                }
            }
        }
    }

    static boolean await(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }
}
