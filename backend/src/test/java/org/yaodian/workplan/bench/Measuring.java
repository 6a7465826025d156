package org.yaodian.workplan.bench;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Takes one workload through all its measurements, one after the other, so that nothing else runs. */
final class Measuring {

    /** Share of the throughput at which latency is looked at. */
    private static final double LOAD = 0.5;

    private final BenchSettings settings;
    private final Api api;
    private final Database database;
    private final URI bare;
    private final OpenLoop openLoop;
    private final Wrk wrk;
    private final PgBench pgBench;
    private final StatementLog statements;

    Measuring(BenchSettings settings, Api api, Database database, URI bare, OpenLoop openLoop) {
        this.settings = settings;
        this.api = api;
        this.database = database;
        this.bare = bare;
        this.openLoop = openLoop;
        this.wrk = new Wrk(settings);
        this.pgBench = new PgBench(settings);
        this.statements = new StatementLog(settings);
    }

    /** The requests unmeasured, so that the JVM has compiled what they need. */
    void warmUp(Workload workload) {
        wrk.run(settings.api(), workload, api.token(), settings.warmUp());
    }

    Measurement measure(Workload workload) {
        String token = api.token();
        int bytes = answerSize(workload, token);
        warmUp(workload);
        database.vacuum();
        double ours = wrk.run(settings.api(), workload, token, settings.duration());
        Latencies latencies = openLoop.run(settings.api(), workload, token, LOAD * ours, settings.duration());
        double workedOut =
                OtherWriter.during(settings, () -> wrk.run(settings.api(), workload, token, settings.duration()));
        SqlScript script = script(workload, token);
        database.vacuum();
        double sql = pgBench.run(script);
        double limit = wrk.run(bare, workload.bare(bytes), token, settings.duration());
        return new Measurement(workload, bytes, ours, workedOut, limit, sql, latencies);
    }

    private SqlScript script(Workload workload, String token) {
        String log = statements.during(() -> api.call(workload.call(0), token));
        if (workload.writes()) {
            return SqlScript.of(log, settings.databaseName(), database.drawn()).after(Database.DRAW);
        }
        return SqlScript.of(log, settings.databaseName(), Map.of());
    }

    private int answerSize(Workload workload, String token) {
        HttpResponse<String> answer = api.call(workload.call(0), token);
        if (answer.statusCode() != workload.status()) {
            throw new BenchFailure("%s: %d %s".formatted(workload.name(), answer.statusCode(), answer.body()));
        }
        return answer.body().getBytes(StandardCharsets.UTF_8).length;
    }
}
