package org.yaodian.workplan.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlanOf;

/** Does to a city of its own what people do in a year, in random order, and tells the naive figures of it. */
final class RandomHistory {
    static final String RATIO = "ratio";
    static final String SUM = "sum";
    static final String COVERAGE = "coverage";
    private static final String OBSERVATIONS = "/api/v1/observations";
    private static final List<String> QUARTERS = List.of("2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4");

    final City city = City.create();
    final NaiveFigures figures = new NaiveFigures();
    private final Map<String, String> targets = new HashMap<>();
    private final PlanOf plan = PlanOf.city(city);
    private final Random random;
    private final List<String> counties = List.of(city.countyA(), city.countyB(), city.countyC());
    private final List<String> schools = new ArrayList<>();
    private final List<Report> reports = new ArrayList<>();

    private enum State {
        WAITING,
        RETURNED,
        COUNTING,
        OVER
    }

    private static final class Report {
        private final String target;
        private final String school;
        private final String quarter;
        private String id;
        private NaiveFigures.Figure figure;
        private State state;

        Report(String target, String school, String quarter, String id, NaiveFigures.Figure figure, State state) {
            this.target = target;
            this.school = school;
            this.quarter = quarter;
            this.id = id;
            this.figure = figure;
            this.state = state;
        }

        boolean isAbout(Report other) {
            return target.equals(other.target) && school.equals(other.school) && quarter.equals(other.quarter);
        }
    }

    RandomHistory(long seed) {
        random = new Random(seed);
        Map<String, Object> ofSchools = Map.of("reportingLevel", "SCHOOL");
        targets.put(RATIO, plan.withTarget(RATIO, ofSchools));
        targets.put(
                SUM,
                plan.withTarget(SUM, Map.of("reportingLevel", "SCHOOL", "rollup", "SUM", "timeBasis", "CUMULATIVE")));
        targets.put(
                COVERAGE,
                plan.withTarget(COVERAGE, Map.of("reportingLevel", "SCHOOL", "rollup", "COVERAGE", "unitGoal", 50)));
        for (String county : counties) {
            figures.place(county, city.code());
            for (String school : List.of(city.primarySchool(county), city.vocationalSchool(county))) {
                schools.add(school);
                figures.school(school, county);
            }
        }
    }

    String address(String target) {
        return java.util.Objects.requireNonNull(targets.get(target));
    }

    void step() {
        switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> report();
            case 4, 5 -> approveOne();
            case 6 -> approveMany();
            case 7 -> giveBack();
            case 8 -> correct();
            case 9 -> move();
            case 10 -> close();
            default -> editUnitGoal();
        }
    }

    LocalDate someDay() {
        return LocalDate.of(2025, 1, 1).plusDays(random.nextInt(365));
    }

    String somewhere() {
        return random.nextBoolean() ? city.code() : pick(random.nextBoolean() ? counties : schools);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private NaiveFigures.Figure someFigure() {
        int denominator = 1 + random.nextInt(100);
        return new NaiveFigures.Figure(
                BigDecimal.valueOf(random.nextInt(denominator + 1)), BigDecimal.valueOf(denominator));
    }

    private static Map<String, Object> stated(String target, NaiveFigures.Figure figure) {
        return target.equals(RATIO)
                ? Map.of("numerator", figure.numerator(), "denominator", figure.denominator())
                : Map.of("value", figure.numerator());
    }

    private void report() {
        String target = pick(List.of(RATIO, SUM, COVERAGE));
        String school = pick(schools);
        String quarter = pick(QUARTERS);
        NaiveFigures.Figure figure = someFigure();
        boolean atOnce = random.nextInt(3) == 0;
        Map<String, Object> body = plan.observation(target, school, quarter, stated(target, figure));
        if (atOnce) {
            body.put("status", "APPROVED");
        }
        var answer = As.coordinator().body(body).post(OBSERVATIONS);
        if (answer.statusCode() == 201) {
            Report report = new Report(
                    target, school, quarter, answer.path("id"), figure, atOnce ? State.COUNTING : State.WAITING);
            reports.add(report);
            if (atOnce) {
                counts(report);
            }
        }
    }

    private void counts(Report report) {
        reports.stream()
                .filter(other -> other != report && other.isAbout(report) && other.state == State.COUNTING)
                .forEach(other -> other.state = State.OVER);
        report.state = State.COUNTING;
        figures.count(report.target, report.school, start(report.quarter), report.figure);
    }

    private static LocalDate start(String quarter) {
        return LocalDate.of(2025, 3 * (quarter.charAt(6) - '1') + 1, 1);
    }

    private List<Report> some(Predicate<Report> which) {
        return reports.stream().filter(which).toList();
    }

    private void approveOne() {
        List<Report> waiting = some(report -> report.state == State.WAITING);
        if (!waiting.isEmpty()) {
            Report report = pick(waiting);
            done(OBSERVATIONS + "/" + report.id + ":approve", Map.of());
            counts(report);
        }
    }

    private void approveMany() {
        List<Report> waiting = some(report -> report.state == State.WAITING);
        if (!waiting.isEmpty()) {
            done(
                    OBSERVATIONS + ":approve",
                    Map.of("ids", waiting.stream().map(report -> report.id).toList()));
            waiting.forEach(this::counts);
        }
    }

    private void giveBack() {
        List<Report> waiting = some(report -> report.state == State.WAITING);
        if (!waiting.isEmpty()) {
            Report report = pick(waiting);
            done(OBSERVATIONS + "/" + report.id + ":return", Map.of("reason", "look again"));
            report.state = State.RETURNED;
        }
    }

    private void correct() {
        List<Report> counting = some(report -> report.state == State.COUNTING);
        if (!counting.isEmpty()) {
            Report before = pick(counting);
            NaiveFigures.Figure figure = someFigure();
            Map<String, Object> body = new HashMap<>(stated(before.target, figure));
            body.put("reason", "counted again");
            var answer = As.coordinator().body(body).post(OBSERVATIONS + "/" + before.id + ":correct");
            if (answer.statusCode() == 200) {
                reports.add(new Report(
                        before.target, before.school, before.quarter, answer.path("id"), figure, State.WAITING));
            }
        }
    }

    private void move() {
        String school = pick(schools);
        String county = pick(counties);
        change(school, "{\"parent\": \"" + county + "\"}");
        figures.place(school, county);
    }

    private void close() {
        String school = pick(schools);
        LocalDate day = random.nextInt(3) == 0 ? null : someDay();
        change(school, "{\"closedOn\": " + (day == null ? "null" : "\"" + day + "\"") + "}");
        figures.close(school, day);
    }

    private void change(String unit, String patch) {
        String id = As.administrator().get("/api/v1/org-units?q=" + unit).path("items[0].id");
        patched("/api/v1/org-units/" + id, patch);
    }

    private void editUnitGoal() {
        int goal = random.nextInt(100);
        patched(address(COVERAGE), "{\"unitGoal\": " + goal + "}");
        figures.unitGoal(BigDecimal.valueOf(goal));
    }

    private static void patched(String address, String patch) {
        As.administrator()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch(address)
                .then()
                .statusCode(200);
    }

    private static void done(String address, Map<String, Object> body) {
        As.coordinator().body(body).post(address).then().statusCode(200);
    }
}
