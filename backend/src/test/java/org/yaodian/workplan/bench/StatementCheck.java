package org.yaodian.workplan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Records the statements of a request and has the database explain whether they go through the observations. */
final class StatementCheck {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PART = Pattern.compile("observation_\\d\\d");

    private final BenchSettings settings;
    private final Api api;

    StatementCheck(BenchSettings settings) {
        this.settings = settings;
        this.api = new Api(settings);
    }

    /** Some requests are looked at, and the one with the fewest statements counts: the service's own work falls into others. */
    RequestStatements of(Workload workload) {
        List<String> statements = ScaleWorkloads.unasked(workload)
                .map(this::statements)
                .min(Comparator.comparingInt(List::size))
                .orElseThrow();
        List<JsonNode> nodes = new ArrayList<>();
        try (Connection connection = Connections.asApi(settings);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                collect(plan(statement, sql), nodes);
            }
        } catch (SQLException | IOException e) {
            throw new BenchFailure("Cannot explain the statements of " + workload.name(), e);
        }
        return new RequestStatements(
                workload.name(),
                statements.size(),
                nodes.stream().mapToLong(StatementCheck::rows).sum(),
                nodes.stream().map(StatementCheck::words).distinct().toList());
    }

    private List<String> statements(Call call) {
        String token = api.token();
        String log = new StatementLog(settings).during(() -> Api.json(api.call(call, token)));
        return SqlScript.of(log, settings.databaseName(), Map.of()).queries();
    }

    private static JsonNode plan(Statement statement, String sql) throws SQLException, IOException {
        try (ResultSet row = statement.executeQuery("explain (analyze, format json) " + sql)) {
            row.next();
            return JSON.readTree(row.getString(1)).path(0).path("Plan");
        }
    }

    /** The nodes that read a part of the table of observations. */
    private static void collect(JsonNode node, List<JsonNode> found) {
        if (PART.matcher(node.path("Relation Name").asText()).matches()) {
            found.add(node);
        }
        node.path("Plans").forEach(below -> collect(below, found));
    }

    private static long rows(JsonNode node) {
        long seen = node.path("Actual Rows").asLong()
                + node.path("Rows Removed by Filter").asLong()
                + node.path("Rows Removed by Index Recheck").asLong();
        return seen * node.path("Actual Loops").asLong(1);
    }

    private static String words(JsonNode node) {
        String index = node.path("Index Name").asText().replaceFirst("^observation_\\d\\d", "observation");
        return node.path("Node Type").asText() + " " + index;
    }
}
