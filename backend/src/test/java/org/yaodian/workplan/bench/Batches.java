package org.yaodian.workplan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.postgresql.PGConnection;

/** Many new figures in one call, beside the same rows by COPY into the same table. */
final class Batches {

    private static final int ROWS = 100_000;
    private static final int WARM_UP = 20_000;
    private static final int WARM_UPS = 3;
    private static final int SCHOOLS = 400;
    static final int TARGETS = 60;
    static final int FIRST_MONTH = 3;
    /** What batches add. */
    static final String OURS = "observation where target_id in (select id from target where plan_id = bench_id(3, 1))"
            + " and period_start between '2025-03-01' and '2025-09-01'";

    static final Map<String, String> CSV = Map.of("Content-Type", "text/csv");

    private final SizedSystem system;
    private final Api api;

    Batches(SizedSystem system) {
        this.system = system;
        this.api = new Api(system.settings());
    }

    BatchFigures measure() {
        for (int i = 0; i < WARM_UPS; i++) {
            send(WARM_UP, "created");
            send(WARM_UP, "unchanged");
            new Database(system.settings()).forgetBatches();
        }
        send(ROWS, "created");
        Path rows = copied();
        new Database(system.settings()).forgetBatches();
        double copy = copy(rows);
        new Database(system.settings()).forgetBatches();
        double batch = send(ROWS, "created");
        double repeat = send(ROWS, "unchanged");
        new Database(system.settings()).forgetBatches();
        long grown = grown();
        ApiProcess.verifyRollups(system.settings());
        System.out.println("Measuring: export");
        ExportFigures export = new Exporting(system).measure();
        FeedFigures feed = new FeedReading(system).measure();
        return new BatchFigures(ROWS, copy, batch, repeat, grown, export, feed, new BatchCrowd(system).measure());
    }

    /** As many changes as a client has to read that connects for the first time. */
    void fill() {
        for (int i = 0; i < WARM_UPS; i++) {
            send(WARM_UP, "created");
            new Database(system.settings()).forgetBatches();
        }
        send(ROWS, "created");
        new Database(system.settings()).forgetBatches();
    }

    /** Seconds of one call; all of its rows have to come to the same. */
    private double send(int rows, String outcome) {
        StringBuilder body = new StringBuilder("plan,target,orgUnit,period,numerator,denominator,value\n");
        for (int n = 0; n < rows; n++) {
            append(body, n);
        }
        Call call = new Call("POST", "/api/v1/observations:batch", CSV, body.toString());
        String token = api.token();
        long from = System.nanoTime();
        JsonNode receipt = Api.json(api.call(call, token));
        double seconds = (System.nanoTime() - from) / 1e9;
        if (receipt.path(outcome).asInt() != rows) {
            throw new BenchFailure("%d were to be %s: %s".formatted(rows, outcome, receipt));
        }
        return seconds;
    }

    private static void append(StringBuilder body, int n) {
        int target = 1 + n / SCHOOLS % TARGETS;
        int month = FIRST_MONTH + n / SCHOOLS / TARGETS;
        body.append(row(target, 1 + n % SCHOOLS, month, 30 + n % 40));
    }

    /** A line of CSV: the plan that is written to, and of its targets each fourth is a share. */
    static String row(int target, int school, int month, int figure) {
        String figures = target % 4 == 1 ? "%d,100,".formatted(figure) : ",,%d".formatted(figure);
        return "bench-1,bench-%d,44-%03d,2025-%02d,%s\n".formatted(target, school, month, figures);
    }

    private Path copied() {
        Path file = system.settings().state("batch.copy");
        try (Connection connection = Connections.asApi(system.settings());
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (select * from " + OURS + ") to stdout", out);
            return file;
        } catch (SQLException | IOException e) {
            throw new BenchFailure("Cannot copy the rows out", e);
        }
    }

    private double copy(Path rows) {
        try (Connection connection = Connections.asApi(system.settings());
                InputStream in = new BufferedInputStream(Files.newInputStream(rows))) {
            long from = System.nanoTime();
            long count = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy observation from stdin", in);
            double seconds = (System.nanoTime() - from) / 1e9;
            if (count != ROWS) {
                throw new BenchFailure("%d rows were copied, not %d".formatted(count, ROWS));
            }
            return seconds;
        } catch (SQLException | IOException e) {
            throw new BenchFailure("Cannot copy the rows in", e);
        }
    }

    /** Megabytes by which what the service holds on to grows at most while it takes a batch. */
    private long grown() {
        long before = Memory.of(system.api().handle()).heapMb();
        long most = before;
        CompletableFuture<Double> batch = CompletableFuture.supplyAsync(() -> send(ROWS, "created"));
        while (!batch.isDone()) {
            most = Math.max(most, Memory.of(system.api().handle()).heapMb());
        }
        batch.join();
        return most - before;
    }
}
