package org.yaodian.workplan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** What is measured, on the sample plan. */
final class Workloads {

    private static final String PLAN = "heyuan-2025";
    private static final String AS_OF = "asOf=2025-10-15";

    private final Api api;

    Workloads(Api api) {
        this.api = api;
    }

    List<Workload> all() {
        JsonNode plan = api.get("/api/v1/plans?limit=200")
                .path("items")
                .valueStream()
                .filter(item -> item.path("code").asText().equals(PLAN))
                .findFirst()
                .orElseThrow(() -> new BenchFailure("The sample plan is not there"));
        String planId = plan.path("id").asText();
        String targetId = api.get("/api/v1/targets?limit=1&plan=" + PLAN)
                .path("items")
                .path(0)
                .path("id")
                .asText();
        String onePlan = "/api/v1/plans/" + planId;
        String oneTarget = "/api/v1/targets/" + targetId;
        String tasks = "/api/v1/tasks?limit=20&plan=" + PLAN;
        return List.of(
                reading("List of 20 tasks", tasks),
                unchanged("List of 20 tasks, unchanged (304)", tasks),
                reading("One plan", onePlan),
                unchanged("One plan, unchanged (304)", onePlan),
                reading("One target", oneTarget),
                unchanged("One target, unchanged (304)", oneTarget),
                reading("Value of a target", oneTarget + "/value?" + AS_OF),
                reading("Overview", onePlan + "/overview?" + AS_OF),
                changing());
    }

    /** Ids of the figures that the writes change. */
    static List<String> draftIds(List<Workload> workloads) {
        return workloads.stream()
                .filter(Workload::writes)
                .flatMap(workload -> workload.calls().stream())
                .map(call -> call.path().substring(call.path().lastIndexOf('/') + 1))
                .toList();
    }

    private static Workload reading(String name, String path) {
        return new Workload(name, 200, List.of(Call.get(path)));
    }

    private Workload unchanged(String name, String path) {
        String tag = api.call(Call.get(path), api.token())
                .headers()
                .firstValue("ETag")
                .orElseThrow(() -> new BenchFailure("No ETag from " + path));
        return new Workload(name, 304, List.of(Call.get(path).with("If-None-Match", tag)));
    }

    private Workload changing() {
        List<String> ids = new Drafts(api, PLAN).create();
        Map<String, String> headers = Map.of("If-Match", "*", "Content-Type", "application/merge-patch+json");
        List<Call> calls = ids.stream()
                .map(id -> new Call("PATCH", "/api/v1/observations/" + id, headers, "{\"note\":\"n{n}\"}"))
                .toList();
        return new Workload("One figure changed (PATCH, draft)", 200, calls);
    }
}
