package org.yaodian.workplan.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The same SQL without us: how often a second the database can do what one request makes it do. */
final class PgBench {

    private static final Pattern RATE = Pattern.compile("tps = ([\\d.]+)");

    private final BenchSettings settings;

    PgBench(BenchSettings settings) {
        this.settings = settings;
    }

    /** Times a second. */
    double run(SqlScript script) {
        URI address = URI.create(settings.database().substring("jdbc:".length()));
        List<String> command = new ArrayList<>(List.of(
                "pgbench",
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + BenchSettings.POOL,
                "--jobs=1",
                "--time=" + settings.duration().toSeconds(),
                "--host=" + address.getHost(),
                "--port=" + address.getPort(),
                "--username=" + BenchSettings.DATABASE_USER,
                "--file=" + file(script)));
        script.variables().forEach((name, value) -> command.add("--define=" + name + "=" + value));
        command.add(address.getPath().substring(1));
        String text = Program.output(command, Map.of("PGPASSWORD", BenchSettings.LOCAL_PASSWORD));
        Matcher rate = RATE.matcher(text);
        if (!rate.find()) {
            throw new BenchFailure("pgbench said no rate:\n" + text);
        }
        return Double.parseDouble(rate.group(1));
    }

    private Path file(SqlScript script) {
        try {
            return Files.writeString(settings.state("bench.sql"), script.text());
        } catch (IOException e) {
            throw new BenchFailure("Cannot write the SQL", e);
        }
    }
}
