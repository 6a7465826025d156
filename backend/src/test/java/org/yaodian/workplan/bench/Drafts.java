package org.yaodian.workplan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Figures in draft for the writes to change: so many that two writes in flight never meet at the same one. */
final class Drafts {

    private static final int WANTED = 200;
    private static final int ENOUGH = 2 * BenchSettings.CONNECTIONS;
    private static final Map<String, List<String>> PERIODS = Map.of(
            "YEARLY", List.of("2025"),
            "QUARTERLY", List.of("2025-Q4", "2025-Q3", "2025-Q2", "2025-Q1"),
            "MONTHLY", List.of("2025-12", "2025-11", "2025-10", "2025-09", "2025-08"));

    private final Api api;
    private final String plan;
    private final String token;
    private final List<String> ids = new ArrayList<>();

    Drafts(Api api, String plan) {
        this.api = api;
        this.plan = plan;
        this.token = api.token();
    }

    /** Their ids. A cell that takes no draft, for instance since its figure is there, is passed over. */
    List<String> create() {
        JsonNode units = api.get("/api/v1/org-units?limit=200").path("items");
        for (JsonNode target : api.get("/api/v1/targets?limit=200&plan=" + plan).path("items")) {
            for (JsonNode unit : units) {
                if (unit.path("level").equals(target.path("reportingLevel"))) {
                    draftEach(target, unit.path("code").asText());
                }
            }
        }
        if (ids.size() < ENOUGH) {
            throw new BenchFailure("Only %d drafts could be made, not %d".formatted(ids.size(), ENOUGH));
        }
        return List.copyOf(ids);
    }

    private void draftEach(JsonNode target, String unit) {
        for (String period : PERIODS.getOrDefault(target.path("frequency").asText(), List.of())) {
            if (ids.size() < WANTED) {
                draft(target.path("code").asText(), unit, period);
            }
        }
    }

    private void draft(String target, String unit, String period) {
        if (!posted(target, unit, period, "\"numerator\":1,\"denominator\":2")) {
            posted(target, unit, period, "\"value\":1");
        }
    }

    private boolean posted(String target, String unit, String period, String figures) {
        String body = """
                {"plan":"%s","target":"%s","orgUnit":"%s","period":"%s","status":"DRAFT",%s}""".formatted(plan, target, unit, period, figures);
        HttpResponse<String> answer = api.call(
                new Call("POST", "/api/v1/observations", Map.of("Content-Type", "application/json"), body), token);
        if (answer.statusCode() != 201) {
            return false;
        }
        ids.add(Api.json(answer).path("id").asText());
        return true;
    }
}
