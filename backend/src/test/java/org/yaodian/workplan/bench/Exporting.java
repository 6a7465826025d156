package org.yaodian.workplan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The list of a plan's figures as a file, with the columns that the SPA asks for. */
final class Exporting {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String LIST = "/api/v1/observations?plan=bench-1&status=SUBMITTED";
    private static final String BODY = """
            {"name": "figures", "list": "%s", "columns": [
             {"title": "target", "pointer": "/target/name"}, {"title": "unit", "pointer": "/orgUnit/name"},
             {"title": "period", "pointer": "/period"}, {"title": "value", "pointer": "/value"},
             {"title": "numerator", "pointer": "/numerator"}, {"title": "denominator", "pointer": "/denominator"},
             {"title": "status", "pointer": "/status", "words": {"SUBMITTED": "waits"}},
             {"title": "by", "pointer": "/submittedBy"}]}""".formatted(LIST);

    private final SizedSystem system;
    private final Api api;

    Exporting(SizedSystem system) {
        this.system = system;
        this.api = new Api(system.settings());
    }

    ExportFigures measure() {
        JsonNode page = api.get(LIST + "&limit=1&total=true").path("page");
        int rows = page.path("total").asInt();
        double csv = seconds("text/csv", rows);
        double excel = seconds(XLSX, rows);
        return new ExportFigures(rows, excel, csv, grown(rows));
    }

    private double seconds(String mediaType, int rows) {
        Map<String, String> headers = Map.of("Content-Type", "application/json", "Accept", mediaType);
        String token = api.token();
        long from = System.nanoTime();
        HttpResponse<String> file = api.call(new Call("POST", "/api/v1/exports:write", headers, BODY), token);
        double seconds = (System.nanoTime() - from) / 1e9;
        if (file.statusCode() != 200) {
            throw new BenchFailure("The export was answered with %d: %s".formatted(file.statusCode(), file.body()));
        }
        long lines = file.body().lines().count();
        if (mediaType.equals("text/csv") && lines != rows + 1) {
            throw new BenchFailure("%d lines were exported, not %d".formatted(lines, rows + 1));
        }
        return seconds;
    }

    private long grown(int rows) {
        long before = Memory.of(system.api().handle()).heapMb();
        long most = before;
        CompletableFuture<Double> export = CompletableFuture.supplyAsync(() -> seconds(XLSX, rows));
        while (!export.isDone()) {
            most = Math.max(most, Memory.of(system.api().handle()).heapMb());
        }
        export.join();
        return most - before;
    }
}
