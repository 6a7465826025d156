package org.yaodian.workplan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a JVM holds after a full collection.
 *
 * @param residentMb memory that the kernel has given it
 * @param heapMb of that, objects in use
 */
record Memory(long residentMb, long heapMb) {

    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final Pattern LIVE = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

    static Memory of(ProcessHandle process) {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        String pid = Long.toString(process.pid());
        // The histogram is taken within the collection: what a service at work leaves behind meanwhile is not in it.
        String live = Program.output(List.of(jcmd, pid, "GC.class_histogram"), Map.of());
        return new Memory(sum(RESIDENT, status(pid)) / 1024, sum(LIVE, live) / 1_048_576);
    }

    private static String status(String pid) {
        try {
            return Files.readString(Path.of("/proc", pid, "status"));
        } catch (IOException e) {
            throw new BenchFailure("Cannot see the memory of process " + pid, e);
        }
    }

    private static long sum(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .mapToLong(match -> Long.parseLong(match.group(1)))
                .sum();
    }
}
