package org.yaodian.workplan.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Throughput in a closed loop: a new request as soon as an answer is there, on each connection. */
final class Wrk {

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern WRONG = Pattern.compile("(Non-2xx or 3xx responses|Socket errors): .*");

    private final BenchSettings settings;

    Wrk(BenchSettings settings) {
        this.settings = settings;
    }

    /** Requests a second; one wrong answer spoils the measurement. */
    double run(URI server, Workload workload, String token, Duration duration) {
        String text = Program.output(command(server, workload, token, duration), Map.of());
        Matcher wrong = WRONG.matcher(text);
        if (wrong.find()) {
            throw new BenchFailure(workload.name() + ": " + wrong.group());
        }
        Matcher rate = RATE.matcher(text);
        if (!rate.find()) {
            throw new BenchFailure("wrk said no rate:\n" + text);
        }
        return Double.parseDouble(rate.group(1));
    }

    private List<String> command(URI server, Workload workload, String token, Duration duration) {
        Call first = workload.calls().getFirst();
        List<String> command = new ArrayList<>(List.of(
                "wrk", "-t1", "-c" + BenchSettings.CONNECTIONS, "-d" + duration.toSeconds() + "s", "--timeout", "10s"));
        command.addAll(List.of("-H", "Authorization: Bearer " + token));
        first.headers().forEach((name, value) -> command.addAll(List.of("-H", name + ": " + value)));
        boolean varies = workload.writes() || workload.calls().size() > 1;
        if (varies) {
            command.addAll(
                    List.of("-s", settings.bench().resolve("wrk/calls.lua").toString()));
        }
        command.add(server.resolve(first.path()).toString());
        if (varies) {
            command.addAll(List.of("--", callsOf(workload).toString()));
        }
        return command;
    }

    /** The workload's calls for the script, one a line. */
    private Path callsOf(Workload workload) {
        List<String> lines = workload.calls().stream()
                .map(call -> String.join("\t", call.method(), call.path(), call.body()))
                .toList();
        try {
            return Files.write(settings.state("bench-calls.tsv"), lines);
        } catch (IOException e) {
            throw new BenchFailure("Cannot write the calls", e);
        }
    }
}
