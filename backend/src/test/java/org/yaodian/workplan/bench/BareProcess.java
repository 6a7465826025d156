package org.yaodian.workplan.bench;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.yaodian.workplan.testing.ChildCommand;
import org.yaodian.workplan.testing.ChildProcess;
import org.yaodian.workplan.testing.FreePorts;

/** {@link BareServer} in a JVM of its own, with the heap that the API has. */
record BareProcess(URI address, ChildProcess process) implements AutoCloseable {

    static BareProcess start(BenchSettings settings) {
        String port = FreePorts.take(1).getFirst().toString();
        ChildProcess process = ChildProcess.start(new ChildCommand(
                "Bare server",
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        BareServer.class.getName(),
                        port),
                Map.of("CLASSPATH", System.getProperty("java.class.path")),
                settings.folders().repository(),
                settings.folders().log("bare"),
                settings.folders().pidFile("bare")));
        URI address = URI.create("http://127.0.0.1:" + port);
        process.awaitReady(address.resolve("/200/20"), Duration.ofMinutes(1));
        return new BareProcess(address, process);
    }

    @Override
    public void close() {
        process.close();
    }
}
