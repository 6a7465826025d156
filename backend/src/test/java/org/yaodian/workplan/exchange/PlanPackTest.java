package org.yaodian.workplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;

/** The sample pack, and that its lights are those that its files and the rules of domain arithmetic lead to. */
@ApiTest
class PlanPackTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final String AUTUMN = "2025-10-15";

    /** target | value | numerator | denominator | reported/expected | late | expected today | light. */
    private static final String OFFICIAL = """
            home-school-union-coverage | 87.5 | 7 | 8 | 8/8 | 0 | 83.26 | ON_TRACK
            private-party-organisation | 98.3 | 405 | 412 | 8/8 | 0 | 97.88 | ON_TRACK
            private-party-work | 97.33 | 401 | 412 | 8/8 | 0 | 97.04 | ON_TRACK
            party-led-public-schools | 100 | 542 | 542 | 8/8 | 0 | 98.73 | ACHIEVED
            daily-activity-two-hours | 75.86 | 22 | 29 | 28/29 | 3 | 79.08 | AT_RISK
            daily-pe-lesson | 86.21 | 25 | 29 | 29/29 | 0 | 83.26 | ON_TRACK
            fitness-excellent-good | 52.68 | 197350 | 374610 | 8/8 | 1 | 52.99 | AT_RISK
            labour-plot-coverage | 82.76 | 24 | 29 | 27/29 | 0 | 79.08 | ON_TRACK
            unified-education-groups | 1 | - | - | 1/1 | 0 | 0.79 | ACHIEVED
            vocational-conditions | 70 | 7 | 10 | 10/10 | 0 | 81.54 | OFF_TRACK
            vocational-policy-per-county | 100 | 6 | 6 | 6/6 | 0 | - | ACHIEVED
            vocational-plan-per-school | 90 | 9 | 10 | 9/10 | 0 | 83.26 | ON_TRACK
            new-training-bases | 8 | - | - | 8/8 | 0 | 7.49 | ON_TRACK
            industry-colleges | 2 | - | - | 10/10 | 0 | 1.7 | ON_TRACK
            cooperation-cases | 2 | - | - | 1/1 | 0 | 1.58 | ACHIEVED
            order-trained-people | 680 | - | - | 10/10 | 0 | 790.76 | OFF_TRACK
            dual-qualified-teachers | 58.7 | 459 | 782 | 10/10 | 0 | 57.59 | ON_TRACK
            teacher-pay-civil-servants | 66.67 | 4 | 6 | 5/6 | 0 | 74.89 | AT_RISK
            teacher-pay-rural-urban | 100 | 6 | 6 | 6/6 | 0 | - | ACHIEVED
            high-level-talents | - | - | - | 0/1 | 0 | 23.65 | NO_DATA
            education-budget | 6792000000 | - | - | 6/6 | 0 | - | ACHIEVED
            education-budget-per-student | - | - | - | 0/6 | 0 | - | NO_DATA
            """;

    /** The same with what waits for review, where it differs. */
    private static final String WITH_SUBMITTED = """
            private-party-work | 97.82 | 403 | 412 | 8/8 | 0 | 97.04 | ON_TRACK
            daily-activity-two-hours | 79.31 | 23 | 29 | 28/29 | 3 | 79.08 | AT_RISK
            fitness-excellent-good | 53.06 | 198750 | 374600 | 8/8 | 1 | 52.99 | AT_RISK
            order-trained-people | 740 | - | - | 10/10 | 0 | 790.76 | AT_RISK
            education-budget-per-student | 101.59 | 1088000000 | 1071000000 | 1/6 | 0 | - | ACHIEVED
            """;

    private static final String TASKS = """
            T01 ON_TRACK, T02 ON_TRACK, T03 AT_RISK, T04 OFF_TRACK, T05 ON_TRACK, T06 ACHIEVED, T07 ON_TRACK,
            T08 AT_RISK, T09 ACHIEVED, T10 OFF_TRACK, T11 ON_TRACK, T12 ON_TRACK, T13 NO_DATA, T14 ACHIEVED,
            T15 ACHIEVED, T16 NO_DATA, T17 NO_DATA, T18 AT_RISK, T19 ON_TRACK, T20 NO_DATA, T21 NO_DATA, T22 NO_DATA,
            T23 AT_RISK, T24 ACHIEVED, T25 NO_DATA, T26 ON_TRACK, T27 OFF_TRACK, T28 ACHIEVED, T29 OFF_TRACK,
            T30 AT_RISK
            """;

    private static final String MILESTONES = """
            M03-1 ON_TRACK, M03-2 ACHIEVED, M03-3 AT_RISK, M03-4 ACHIEVED, M03-5 ON_TRACK, M03-6 ACHIEVED,
            M03-7 CANCELLED, M04-1 AT_RISK, M04-2 ON_TRACK, M04-3 ACHIEVED, M04-4 OFF_TRACK, M04-5 ACHIEVED,
            M04-6 ACHIEVED, M05-1 ACHIEVED, M05-2 ON_TRACK, M06-1 ACHIEVED, M07-1 ON_TRACK, M08-1 AT_RISK,
            M08-2 AT_RISK, M08-3 ACHIEVED, M08-4 ON_TRACK, M09-1 ACHIEVED, M09-2 ACHIEVED, M10-1 AT_RISK,
            M11-1 ON_TRACK, M12-1 ACHIEVED, M12-2 ON_TRACK, M14-1 ACHIEVED, M15-1 ACHIEVED, M19-1 ACHIEVED,
            M19-2 ON_TRACK, M19-3 ACHIEVED, M23-1 AT_RISK, M24-1 ACHIEVED, M26-1 ON_TRACK, M27-1 OFF_TRACK,
            M29-1 ACHIEVED, M29-2 AT_RISK, M29-3 ACHIEVED, M29-4 OFF_TRACK, M29-5 ON_TRACK, M30-1 AT_RISK,
            M30-2 ON_TRACK
            """;

    @Inject
    PlanPacks packs;

    @BeforeEach
    void theSampleIsLoaded() {
        packs.load("packs/heyuan-2025");
    }

    @Test
    void theSampleHoldsAllOfThePlan() {
        assertThat(items("programmes", Map.of())).hasSize(10);
        assertThat(items("tasks", Map.of())).hasSize(30);
        assertThat(items("targets", Map.of())).hasSize(22);
        assertThat(items("milestones", Map.of())).hasSize(43);
        assertThat(observations("APPROVED")).isEqualTo(483);
        assertThat(observations("SUBMITTED")).isEqualTo(5);
        assertThat(observations("DRAFT")).isEqualTo(2);
        assertThat(observations("RETURNED")).isEqualTo(1);
    }

    @Test
    void loadingAgainChangesNothing() {
        List<JsonNode> before = items("milestones", Map.of());

        assertThat(packs.load("packs/heyuan-2025")).isEqualTo(new PackReport("heyuan-2025", Map.of()));

        assertThat(items("milestones", Map.of())).isEqualTo(before);
    }

    @Test
    void everyTargetStandsAsItsFiguresSay() {
        assertThat(items("targets", asOf(AUTUMN)).stream().map(PlanPackTest::standing))
                .containsExactlyInAnyOrderElementsOf(OFFICIAL.lines().toList());
    }

    @Test
    void figuresThatWaitForReviewShowWhatTheyWouldChange() {
        Map<String, String> ids = items("targets", Map.of()).stream()
                .collect(Collectors.toMap(
                        target -> target.path("code").asText(),
                        target -> target.path("id").asText()));
        for (String expected : WITH_SUBMITTED.lines().toList()) {
            String code = expected.substring(0, expected.indexOf(' '));
            JsonNode value =
                    read("targets/" + ids.get(code) + "/value", Map.of("asOf", AUTUMN, "include", "submitted"));
            assertThat(standing(code, value)).isEqualTo(expected);
        }
    }

    @Test
    void everyTaskShowsTheWorstLightOfWhatItHolds() {
        assertThat(lights("tasks", AUTUMN)).isEqualTo(table(TASKS));
    }

    @Test
    void everyMilestoneShowsItsLight() {
        assertThat(lights("milestones", AUTUMN)).isEqualTo(table(MILESTONES));
    }

    @Test
    void afterTheEndOfThePlanWhatFellShortIsMissed() {
        assertThat(counted(lights("tasks", "2026-01-15")))
                .isEqualTo(Map.of("MISSED", 17L, "ACHIEVED", 6L, "NO_DATA", 7L));
        assertThat(counted(lights("milestones", "2026-01-15")))
                .isEqualTo(Map.of("MISSED", 23L, "ACHIEVED", 19L, "CANCELLED", 1L));
        assertThat(items("targets", asOf("2026-01-15")).stream()
                        .collect(Collectors.groupingBy(
                                target -> target.path("current").path("light").asText(), Collectors.counting())))
                .isEqualTo(Map.of("MISSED", 14L, "ACHIEVED", 6L, "NO_DATA", 2L));
    }

    private static Map<String, String> asOf(String day) {
        return Map.of("asOf", day);
    }

    private static Map<String, String> lights(String resource, String day) {
        return items(resource, asOf(day)).stream()
                .collect(Collectors.toMap(
                        item -> item.path("code").asText(),
                        item -> item.path("light").asText()));
    }

    private static Map<String, String> table(String text) {
        return Arrays.stream(text.strip().split(",\\s*"))
                .map(pair -> pair.split(" "))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private static Map<String, Long> counted(Map<String, String> lights) {
        return lights.values().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static String standing(JsonNode target) {
        return standing(target.path("code").asText(), target.path("current"));
    }

    private static String standing(String code, JsonNode value) {
        return String.join(
                " | ",
                code,
                figure(value.path("value")),
                figure(value.path("numerator")),
                figure(value.path("denominator")),
                value.path("reportedUnits").asInt() + "/"
                        + value.path("expectedUnits").asInt(),
                value.path("lateUnits").asText(),
                figure(value.path("expected")),
                value.path("light").asText());
    }

    private static String figure(JsonNode number) {
        BigDecimal exact = number.decimalValue();
        return number.isNumber() ? exact.stripTrailingZeros().toPlainString() : "-";
    }

    private static int observations(String status) {
        return read("observations", Map.of("plan", "heyuan-2025", "status", status, "limit", "1", "total", "true"))
                .path("page")
                .path("total")
                .asInt();
    }

    private static List<JsonNode> items(String resource, Map<String, String> query) {
        Map<String, String> all = new HashMap<>(query);
        all.put("plan", "heyuan-2025");
        all.put("limit", "200");
        return StreamSupport.stream(read(resource, all).path("items").spliterator(), false)
                .toList();
    }

    private static JsonNode read(String path, Map<String, String> query) {
        String body = As.coordinator()
                .queryParams(query)
                .get("/api/v1/" + path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException notJson) {
            throw new AssertionError(body, notJson);
        }
    }
}
