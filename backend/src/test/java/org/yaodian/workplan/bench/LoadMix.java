package org.yaodian.workplan.bench;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What people and systems ask for in a working hour.
 *
 * @param kinds with their shares, which make a hundred
 */
record LoadMix(List<Kind> kinds) {

    private static final String LIST = "?limit=20&plan=bench-0";
    private static final Map<String, String> TO_EXCEL = Map.of(
            "Content-Type",
            "application/json",
            "Accept",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int TARGETS = 60;
    private static final int SCHOOLS = 400;

    /**
     * One kind of request.
     *
     * @param percent of all requests
     * @param calls of which one is sent at random
     */
    record Kind(String name, int percent, List<Call> calls) {}

    static LoadMix usual() {
        return new LoadMix(List.of(
                new Kind("Dashboards", 70, dashboards()),
                new Kind("Lists and pages", 20, lists()),
                new Kind("Reports as .xlsx", 8, reports()),
                new Kind("Batches of 20 rows", 2, batches())));
    }

    /** Number of a kind, by the shares. */
    int pick(RandomGenerator random) {
        int left = random.nextInt(100);
        int kind = 0;
        while (left >= kinds.get(kind).percent()) {
            left -= kinds.get(kind).percent();
            kind++;
        }
        return kind;
    }

    private static List<Call> dashboards() {
        // Each page as often as each other, however many addresses it has.
        return ScaleWorkloads.all().stream()
                .flatMap(workload -> IntStream.range(0, TARGETS).mapToObj(workload::call))
                .toList();
    }

    private static List<Call> lists() {
        Stream<String> lists = Stream.of("tasks", "targets", "milestones", "observations")
                .flatMap(list -> Stream.of("/api/v1/" + list + LIST, "/api/v1/" + list + LIST + "&total=true"));
        Stream<String> pages = targets(n -> "/api/v1/targets/" + ScaleIds.target(n));
        return Stream.concat(lists.flatMap(list -> Stream.of(list, list, list)), pages.limit(20))
                .map(Call::get)
                .toList();
    }

    private static List<Call> reports() {
        return Stream.of("targets", "tasks", "milestones")
                .map(list -> new Call("POST", "/api/v1/exports:write", TO_EXCEL, """
                        {"name": "%s", "list": "/api/v1/%s?plan=bench-0", "columns": [
                         {"title": "code", "pointer": "/code"}, {"title": "light", "pointer": "/light"}]}
                        """.formatted(list, list)))
                .toList();
    }

    /** A school's figures of a month for twenty targets; sent again they say something else. */
    private static List<Call> batches() {
        return IntStream.range(0, 10 * SCHOOLS)
                .mapToObj(n -> new Call("POST", "/api/v1/observations:batch", Batches.CSV, rows(n)))
                .toList();
    }

    private static String rows(int n) {
        StringBuilder body = new StringBuilder("plan,target,orgUnit,period,numerator,denominator,value\n");
        for (int target = 1; target <= 20; target++) {
            body.append(Batches.row(target, 1 + n % SCHOOLS, Batches.FIRST_MONTH, 30 + n / SCHOOLS));
        }
        return body.toString();
    }

    private static Stream<String> targets(IntFunction<String> path) {
        return IntStream.rangeClosed(1, TARGETS).mapToObj(path);
    }
}
