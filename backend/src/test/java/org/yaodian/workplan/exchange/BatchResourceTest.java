package org.yaodian.workplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.Batch;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlanOf;

/** Many figures in one call: what is stored, and what the receipt says. */
@ApiTest
class BatchResourceTest {
    private static final String OBSERVATIONS = "/api/v1/observations";

    private City city;
    private PlanOf plan;
    private String system;

    @BeforeEach
    void aTarget() {
        city = City.create();
        plan = PlanOf.city(city);
        plan.withTarget("fitness", Map.of());
        system = Batch.system(city.countyA());
    }

    private String row(String unit, String period, String figures) {
        return """
                {"plan": "%s", "target": "fitness", "orgUnit": "%s", "period": "%s", %s}""".formatted(plan.code(), unit, period, figures);
    }

    private String own(String period, int numerator) {
        return row(city.countyA(), period, "\"numerator\": %d, \"denominator\": 100".formatted(numerator));
    }

    private Batch batch(String mediaType, List<String> rows) {
        return switch (mediaType) {
            case Batch.NDJSON -> Batch.of(system, mediaType, String.join("\n", rows));
            case Batch.CSV -> Batch.of(system, mediaType, String.join("\r\n", rows));
            default -> Batch.of(system, mediaType, "[" + String.join(",", rows) + "]");
        };
    }

    private Batch json(String... rows) {
        return batch("application/json", List.of(rows));
    }

    private int stored() {
        return As.coordinator()
                .get(OBSERVATIONS + "?plan=" + plan.code() + "&total=true")
                .path("page.total");
    }

    private int auditLines() {
        return As.coordinator()
                .get("/api/v1/audit-events?entityType=observation&total=true&plan=" + plan.code())
                .path("page.total");
    }

    private List<String> rowsAs(String mediaType) {
        return mediaType.equals(Batch.CSV)
                ? List.of(
                        "plan,target,orgUnit,period,numerator,denominator",
                        plan.code() + ",fitness," + city.countyA() + ",2025-Q1,50,100",
                        plan.code() + ",fitness," + city.countyA() + ",2025-Q2,60,100")
                : List.of(own("2025-Q1", 50), own("2025-Q2", 60));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", Batch.NDJSON, Batch.CSV})
    void eachFormatReportsTheSameAndARepeatChangesNothing(String mediaType) {
        Batch.Answer first = batch(mediaType, rowsAs(mediaType)).send("");
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.json().getString("state")).isEqualTo("APPLIED");
        assertThat(first.count("created")).isEqualTo(2);
        assertThat(first.count("rejected")).isZero();
        As.coordinator()
                .get(OBSERVATIONS + "?sort=period&plan=" + plan.code())
                .then()
                .body("items.value", contains(50, 60))
                .body("items.status", everyItem(equalTo("SUBMITTED")))
                .body("items.submittedBy", everyItem(equalTo("integration-" + city.countyA())))
                .body("items.version", everyItem(equalTo(1)));
        As.coordinator().get("/api/v1/reviews?plan=" + plan.code()).then().body("items", hasSize(2));

        Batch.Answer again = batch(mediaType, rowsAs(mediaType)).send("");
        assertThat(again.count("unchanged")).isEqualTo(2);
        assertThat(again.count("created") + again.count("updated")).isZero();
        assertThat(stored()).isEqualTo(2);
        assertThat(auditLines()).isEqualTo(2);
    }

    @Test
    void eachFigureOfABatchLeavesTheAuditLineOfASingleOne() {
        String single = plan.reported("fitness", city.countyA(), "2025-Q1", Map.of("numerator", 5, "denominator", 10))
                .extract()
                .path("id");
        json(own("2025-Q2", 60)).send("", "X-Request-Id", "batch-7");
        List<Map<String, Object>> lines = As.coordinator()
                .get("/api/v1/audit-events?entityType=observation&sort=number&plan=" + plan.code())
                .then()
                .body("items", hasSize(2))
                .body("items[0].entity.id", equalTo(single))
                .body("items[1].operation", equalTo("CREATED"))
                .body("items[1].orgUnit.code", equalTo(city.countyA()))
                .body("items[1].plan.code", equalTo(plan.code()))
                .body("items[1].through.requestId", equalTo("batch-7"))
                .body("items[1].after.value", equalTo(60))
                .extract()
                .path("items.after");
        assertThat(lines.get(1).keySet()).isEqualTo(lines.get(0).keySet());
        As.coordinator()
                .get("/api/v1/audit-events/verification")
                .then()
                .statusCode(200)
                .body("firstBroken", nullValue());
    }

    @Test
    void aChangedFigureIsUpdatedAndAnApprovedOneIsNot() {
        json(own("2025-Q1", 50)).send("");
        Batch.Answer changed = json(own("2025-Q1", 51), own("2025-Q2", 60)).send("?mode=partial");
        assertThat(changed.count("updated")).isEqualTo(1);
        assertThat(changed.count("created")).isEqualTo(1);
        plan.approved("fitness", city.countyB(), "2025-Q1", Map.of("numerator", 1, "denominator", 2));
        String figures = "\"numerator\": %d, \"denominator\": 2";
        Batch other = Batch.of(
                Batch.system(city.countyB()), Batch.NDJSON, row(city.countyB(), "2025-Q1", figures.formatted(1)));
        assertThat(other.send("").count("unchanged")).isEqualTo(1);
        Batch.Answer refused = Batch.of(
                        Batch.system(city.countyB()),
                        Batch.NDJSON,
                        row(city.countyB(), "2025-Q1", figures.formatted(2)))
                .send("");
        assertThat(refused.codes()).containsExactly("observation.exists-approved");
    }

    @Test
    void whatWentBackIsNotSentInAgainByTheSameFigure() {
        String id = plan.reported("fitness", city.countyA(), "2025-Q1", Map.of("numerator", 50, "denominator", 100))
                .extract()
                .path("id");
        As.coordinator()
                .urlEncodingEnabled(false)
                .body(Map.of("reason", "Too few"))
                .post(OBSERVATIONS + "/" + id + ":return")
                .then()
                .statusCode(200);
        assertThat(json(own("2025-Q1", 50)).send("").count("unchanged")).isEqualTo(1);
        assertThat(json(own("2025-Q1", 55)).send("").count("updated")).isEqualTo(1);
        As.coordinator().get(OBSERVATIONS + "/" + id).then().body("status", equalTo("SUBMITTED"));
    }

    @Test
    void aDraftIsSubmittedByTheSameFigureWithoutThatWish() {
        String draft = row(city.countyA(), "2025-Q1", "\"numerator\": 1, \"denominator\": 2, \"status\": \"DRAFT\"");
        assertThat(json(draft).send("").count("created")).isEqualTo(1);
        assertThat(json(draft).send("").count("unchanged")).isEqualTo(1);
        String submitted = row(city.countyA(), "2025-Q1", "\"numerator\": 1, \"denominator\": 2");
        assertThat(json(submitted).send("").count("updated")).isEqualTo(1);
    }

    @Test
    void anAtomicBatchIsStoredAsAWholeOrNotAtAll() {
        Batch batch = json(own("2025-Q1", 50), own("2025-Q2", 160), own("2025-Q9", 1));
        Batch.Answer refused = batch.send("");
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.json().getString("state")).isEqualTo("REFUSED");
        assertThat(refused.count("created")).isZero();
        assertThat(refused.count("rejected")).isEqualTo(2);
        assertThat(refused.rows()).containsExactly(2, 3);
        assertThat(refused.pointers()).containsExactly("/numerator", "/period");
        assertThat(refused.codes()).containsExactly("observation.numerator-above-denominator", "period.malformed");
        assertThat(refused.json().getString("rows[0].message"))
                .isEqualTo("The numerator 160 must not be above the denominator 100.");
        assertThat(stored()).isZero();
        assertThat(auditLines()).isZero();

        Batch.Answer partial = batch.send("?mode=partial");
        assertThat(partial.json().getString("state")).isEqualTo("APPLIED");
        assertThat(partial.count("created")).isEqualTo(1);
        assertThat(partial.count("rejected")).isEqualTo(2);
        assertThat(stored()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"atomic", "partial"})
    void whatIsOnlyCheckedIsNotStored(String mode) {
        plan.reported("fitness", city.countyA(), "2025-Q1", Map.of("numerator", 1, "denominator", 2));
        Batch.Answer checked = json(own("2025-Q1", 50), own("2025-Q2", 60), own("2025-Q3", 160))
                .send("?validateOnly=true&mode=" + mode);
        assertThat(checked.json().getString("state")).isEqualTo("CHECKED");
        assertThat(checked.count("created")).isEqualTo(1);
        assertThat(checked.count("updated")).isEqualTo(1);
        assertThat(checked.count("rejected")).isEqualTo(1);
        assertThat(stored()).isEqualTo(1);
        As.coordinator().get(OBSERVATIONS + "?plan=" + plan.code()).then().body("items.value", contains(50));
        assertThat(auditLines()).isEqualTo(1);
    }

    @Test
    void rowsAreRefusedForWhatASingleFigureIsRefusedFor() {
        Batch.Answer refused = json(
                        row(city.countyB(), "2025-Q1", "\"numerator\": 1, \"denominator\": 2"),
                        row("nowhere", "2025-Q1", "\"numerator\": 1, \"denominator\": 2"),
                        row(city.countyA(), "2024-Q1", "\"numerator\": 1, \"denominator\": 2"),
                        row(city.countyA(), "2025-Q1", "\"numerator\": 1, \"denominator\": 0"),
                        row(city.countyA(), "2025-Q1", "\"numerator\": \"1\", \"denominator\": 2"),
                        row(city.countyA(), "2025-Q1", "\"numeratr\": 1, \"denominator\": 2"),
                        row(
                                city.countyA(),
                                "2025-Q1",
                                "\"numerator\": 1, \"denominator\": 2, \"status\": \"APPROVED\""),
                        row(city.countyA(), "2025-Q1", "\"numerator\": 1, \"denominator\": 2")
                                .replace("fitness", "none"),
                        row(city.countyA(), "2025-Q2", "\"numerator\": 1, \"numerator\": 1, \"denominator\": 2"),
                        "17",
                        own("2025-Q4", 50))
                .send("?mode=partial");
        assertThat(refused.codes())
                .containsExactly(
                        "org-unit.outside",
                        "org-unit.unknown",
                        "period.outside-plan",
                        "observation.zero-denominator",
                        "field.type",
                        "field.unknown",
                        "observation.not-above",
                        "target.unknown",
                        "body.duplicate-field",
                        "field.type");
        assertThat(refused.rows()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(refused.pointers().getFirst()).isEqualTo("/orgUnit");
        assertThat(refused.count("created")).isEqualTo(1);
    }

    @Test
    void theSameFigureTwiceInABatchNamesTheFirst() {
        String source =
                "\"numerator\": 1, \"denominator\": 2, \"source\": {\"system\": \"s-%s\", \"reference\": \"r1\"}"
                        .formatted(city.code());
        Batch.Answer twice = json(
                        row(city.countyA(), "2025-Q1", source),
                        own("2025-Q1", 50),
                        row(city.countyA(), "2025-Q2", source))
                .send("?mode=partial");
        assertThat(twice.rows()).containsExactly(2, 3);
        assertThat(twice.codes()).containsExactly("observation.twice-in-batch", "observation.source-twice-in-batch");
        assertThat(twice.json().getString("rows[0].message")).contains("Row 1");
        assertThat(json(row(city.countyA(), "2025-Q3", source)).send("").codes())
                .containsExactly("observation.source-taken");
        As.integration(city.countyA())
                .body(row(city.countyA(), "2025-Q3", source))
                .post(OBSERVATIONS)
                .then()
                .statusCode(409)
                .body("errors.code", contains("observation.source-taken"));
    }

    @Test
    void aCoordinatorReportsAndApprovesManyAtOnce() {
        String target =
                As.coordinator().get("/api/v1/targets?plan=" + plan.code()).path("items[0].id");
        String approved = "\"numerator\": %d, \"denominator\": 100, \"status\": \"APPROVED\"";
        plan.reported("fitness", city.countyB(), "2025-Q1", Map.of("numerator", 70, "denominator", 100));
        Batch batch = Batch.of(
                Batch.coordinator(),
                Batch.NDJSON,
                row(city.countyA(), "2025-Q1", approved.formatted(50))
                        + "\n"
                        + row(city.countyB(), "2025-Q1", approved.formatted(70)));
        Batch.Answer answer = batch.send("");
        assertThat(answer.count("created")).isEqualTo(1);
        assertThat(answer.count("updated")).isEqualTo(1);
        As.coordinator()
                .get("/api/v1/targets/" + target + "/value?asOf=2025-03-31")
                .then()
                .body("value", equalTo(60))
                .body("reportedUnits", equalTo(2));
        assertThat(batch.send("").count("unchanged")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"atomic", "partial"})
    void aKeyGetsTheSameReceiptAgain(String mode) {
        String key = "key-" + city.code() + mode;
        Batch.Answer first = json(own("2025-Q1", 50)).send("?mode=" + mode, "Idempotency-Key", key);
        Batch.Answer again = json(own("2025-Q1", 50)).send("?mode=" + mode, "Idempotency-Key", key);
        assertThat(again.json().getString("id")).isEqualTo(first.json().getString("id"));
        assertThat(again.count("created")).isEqualTo(1);
        assertThat(json(own("2025-Q1", 51))
                        .send("?mode=" + mode, "Idempotency-Key", key)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void onlyWhoeverReportsSendsBatches() {
        String viewer =
                org.yaodian.workplan.testing.TokenIssuer.token("viewer", "viewer", Map.of("org_unit", city.countyA()));
        assertThat(Batch.of(viewer, Batch.NDJSON, own("2025-Q1", 1)).send("").status())
                .isEqualTo(403);
        assertThat(json(own("2025-Q1", 1)).send("?mode=some").errors()).containsExactly("batch.mode-unknown");
    }
}
