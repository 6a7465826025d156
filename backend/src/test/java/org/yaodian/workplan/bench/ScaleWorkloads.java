package org.yaodian.workplan.bench;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is read at every size, each from several addresses in turn: all targets, or the last days of the year. */
final class ScaleWorkloads {

    static final String OVERVIEW = "Overview";
    static final String SCORECARD = "Scorecard of the counties";
    static final String VALUE = "Value of a target";
    static final String SERIES = "Series of a target";
    static final String BREAKDOWN = "Breakdown of a target";

    private static final int TARGETS = 60;
    private static final int LAST_DAYS = 20;
    private static final String AT_THE_END = "?asOf=2025-12-31";

    private ScaleWorkloads() {}

    static List<Workload> all() {
        return List.of(
                onDays(OVERVIEW, "/overview?asOf="),
                onDays(SCORECARD, "/scorecard?level=COUNTY&asOf="),
                ofTargets(VALUE, "/value"),
                ofTargets(SERIES, "/series"),
                ofTargets(BREAKDOWN, "/breakdown"));
    }

    /** What a dashboard asks for. */
    static List<Workload> dashboards() {
        return all().stream()
                .filter(workload ->
                        workload.name().equals(OVERVIEW) || workload.name().equals(VALUE))
                .toList();
    }

    /** The same question about days that {@link #all} does not ask for, so that the answers are nowhere kept. */
    static Stream<Call> unasked(Workload workload) {
        Call call = workload.call(0);
        return Stream.of("05", "06", "07")
                .map(day -> call.at(call.path().replaceFirst("asOf=.*", "asOf=2025-12-" + day)));
    }

    private static Workload onDays(String name, String path) {
        return workload(name, LAST_DAYS, n -> "/api/v1/plans/" + ScaleIds.plan() + path + "2025-12-" + (12 + n));
    }

    private static Workload ofTargets(String name, String path) {
        return workload(name, TARGETS, n -> "/api/v1/targets/" + ScaleIds.target(n + 1) + path + AT_THE_END);
    }

    private static Workload workload(String name, int count, IntFunction<String> path) {
        return new Workload(
                name,
                200,
                IntStream.range(0, count).mapToObj(path).map(Call::get).toList());
    }
}
