package org.yaodian.workplan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reports and approves in the plan that is not read, one request after the other. */
final class Approvals {

    private static final int MANY = 10_000;
    private static final int WARM_UP = 1_000;
    private static final int REVIEWED = 500;
    private static final int REVIEWS = 6;
    private static final int SINGLE_WARM_UP = 150;
    private static final int SINGLES = 150;
    private static final int SCHOOLS = 400;
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    private final SizedSystem system;
    private final Api api;

    Approvals(SizedSystem system) {
        this.system = system;
        this.api = new Api(system.settings());
    }

    ApprovalFigures measure() {
        List<Double> drafts = new ArrayList<>();
        List<Double> approvals = new ArrayList<>();
        String token = api.token();
        for (int n = 0; n < SINGLE_WARM_UP + SINGLES; n++) {
            drafts.add(millis(report(n, "2025-10", "DRAFT"), token));
            String id = Api.json(api.call(report(n, "2025-11", "SUBMITTED"), token))
                    .path("id")
                    .asText();
            approvals.add(millis(new Call("POST", "/api/v1/observations/" + id + ":approve", Map.of(), ""), token));
        }
        approveMany(0, WARM_UP, 1);
        double seconds = approveMany(WARM_UP, MANY, 2);
        ApiProcess.verifyRollups(system.settings());
        return new ApprovalFigures(system.observations(), median(drafts), median(approvals), MANY, seconds);
    }

    /** Reviews of 500 figures in one go: the first finds an API that has just started, the others one that has run. */
    ReviewFigures measureReviews() {
        List<Double> seconds = new ArrayList<>();
        for (int review = 0; review < REVIEWS; review++) {
            seconds.add(approveMany(review * REVIEWED, REVIEWED, 1 + review));
        }
        ApiProcess.verifyRollups(system.settings());
        return new ReviewFigures(system.observations(), REVIEWED, seconds);
    }

    /** A figure of another target and school than those before it. */
    private static Call report(int n, String period, String status) {
        int target = 1 + n % 60;
        String school = "44-%03d".formatted(1 + n % SCHOOLS);
        String figures = target % 4 == 1 ? "\"numerator\":50,\"denominator\":100" : "\"value\":50";
        String body = """
                {"plan":"bench-1","target":"bench-%d","orgUnit":"%s","period":"%s","status":"%s",%s}""".formatted(target, school, period, status, figures);
        return new Call("POST", "/api/v1/observations", JSON, body);
    }

    private double millis(Call call, String token) {
        long from = System.nanoTime();
        JsonNode answer = Api.json(api.call(call, token));
        double millis = (System.nanoTime() - from) / 1e6;
        if (answer.path("id").asText().isEmpty()) {
            throw new BenchFailure("No figure in " + answer);
        }
        return millis;
    }

    /** Seconds of approving so many in one request. */
    private double approveMany(int first, int count, int month) {
        String sql = system.settings()
                .sql("submitted")
                .replace(":first", Integer.toString(first))
                .replace(":count", Integer.toString(count))
                .replace(":month", Integer.toString(month));
        Connections.execute(Connections.asOwner(system.settings()), sql, "analyze observation");
        String ids = IntStream.range(first, first + count)
                .mapToObj(n -> '"' + ScaleIds.submitted(n) + '"')
                .collect(Collectors.joining(","));
        Call call = new Call("POST", "/api/v1/observations:approve", JSON, "{\"ids\":[" + ids + "]}");
        String token = api.token();
        long from = System.nanoTime();
        int approved = Api.json(api.call(call, token)).path("approved").asInt();
        if (approved != count) {
            throw new BenchFailure("%d were approved, not %d".formatted(approved, count));
        }
        return (System.nanoTime() - from) / 1e9;
    }

    private static double median(List<Double> millis) {
        return millis.stream().skip(SINGLE_WARM_UP).sorted().toList().get(SINGLES / 2);
    }
}
