package org.yaodian.workplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
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

/** Figures out and in as ADX. */
@ApiTest
class AdxTest {
    private static final String ADX = "application/adx+xml";
    private static final String OPEN = "<adx xmlns=\"urn:ihe:qrph:adx:2015\" exported=\"2025-10-09T08:30:00Z\">";

    private City city;
    private PlanOf plan;
    private String county;

    @BeforeEach
    void twoTargets() {
        city = City.create();
        plan = PlanOf.city(city);
        plan.withTarget("fitness", Map.of());
        plan.withTarget("sites", Map.of("unit", "COUNT", "rollup", "SUM", "goal", 10));
        county = city.countyA();
    }

    private String exported(RequestSpecification caller, String query) {
        String id = As.coordinator().get("/api/v1/plans?q=" + plan.code()).path("items[0].id");
        return caller.accept(ADX)
                .get("/api/v1/plans/" + id + "/adx" + query)
                .then()
                .statusCode(200)
                .contentType(ADX)
                .extract()
                .asString();
    }

    private Batch.Answer sent(String document, String query) {
        return Batch.of(Batch.system(county), ADX, document).send(query);
    }

    private String group(String period, String values) {
        return "<group orgUnit=\"%s\" period=\"%s\" dataSet=\"%s\">%s</group>"
                .formatted(county, period, plan.code(), values);
    }

    private static String value(String element, Object value) {
        return "<dataValue dataElement=\"%s\" value=\"%s\"/>".formatted(element, value);
    }

    private void someFigures() {
        plan.approved("fitness", county, "2025-Q1", Map.of("numerator", 30, "denominator", 60, "note", "a < b & c"));
        plan.approved("sites", county, "2025-Q1", Map.of("value", 7.5));
        plan.approved("fitness", city.countyB(), "2025-Q1", Map.of("numerator", 1, "denominator", 4));
        plan.approved("fitness", county, "2025-Q2", Map.of("numerator", 31, "denominator", 62));
        plan.reported("fitness", city.countyB(), "2025-Q2", Map.of("numerator", 2, "denominator", 4));
    }

    @Test
    void whatCountsGoesOutInAGroupForEachUnitAndPeriod() {
        someFigures();
        assertThat(exported(As.viewer(county), "").replaceFirst("exported=\"[^\"]+\"", ""))
                .isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?><adx xmlns="urn:ihe:qrph:adx:2015" >\
                        <group orgUnit="%1$s" period="2025-01-01/P3M" dataSet="%2$s">\
                        <dataValue dataElement="fitness.numerator" value="30"><annotation>a &lt; b &amp; c</annotation></dataValue>\
                        <dataValue dataElement="fitness.denominator" value="60"/>\
                        <dataValue dataElement="sites" value="7.5"/></group>\
                        <group orgUnit="%1$s" period="2025-04-01/P3M" dataSet="%2$s">\
                        <dataValue dataElement="fitness.numerator" value="31"/>\
                        <dataValue dataElement="fitness.denominator" value="62"/></group></adx>""".formatted(county, plan.code()));
    }

    @Test
    void itIsNarrowedByUnitAndPeriodAndBoundedByWhatTheCallerSees() {
        someFigures();
        assertThat(exported(As.coordinator(), "")).contains(county, city.countyB());
        assertThat(exported(As.coordinator(), "?orgUnit=" + city.countyB()))
                .contains(city.countyB())
                .doesNotContain(county);
        assertThat(exported(As.coordinator(), "?period=2025-Q2"))
                .contains("2025-04-01/P3M")
                .doesNotContain("2025-01-01");
        String id = As.coordinator().get("/api/v1/plans?q=" + plan.code()).path("items[0].id");
        As.viewer(county)
                .accept(ADX)
                .get("/api/v1/plans/" + id + "/adx?orgUnit=" + city.countyB())
                .then()
                .statusCode(404);
        As.viewer(City.create().countyA())
                .accept(ADX)
                .get("/api/v1/plans/" + id + "/adx")
                .then()
                .statusCode(404);
    }

    @Test
    void whatAHigherBodyPublishedDoesNotGoOut() {
        Map<String, Object> published = new HashMap<>(
                plan.observation("fitness", county, "2025-Q1", Map.of("value", 48.2, "valueStatus", "AUTHORITATIVE")));
        published.put("status", "APPROVED");
        As.coordinator().body(published).post("/api/v1/observations").then().statusCode(201);
        assertThat(exported(As.coordinator(), "")).doesNotContain("group");
    }

    @Test
    void whatWentOutComesInElsewhereAndARepeatChangesNothing() {
        someFigures();
        String document = exported(As.coordinator(), "?orgUnit=" + county);
        City other = City.create();
        PlanOf otherPlan = PlanOf.city(other);
        otherPlan.withTarget("fitness", Map.of());
        otherPlan.withTarget("sites", Map.of("unit", "COUNT", "rollup", "SUM", "goal", 10));
        Batch moved = Batch.of(
                Batch.system(other.countyA()),
                ADX,
                document.replace(plan.code(), otherPlan.code()).replace(county, other.countyA()));
        Batch.Answer answer = moved.send("");
        assertThat(answer.codes()).isEmpty();
        assertThat(answer.json().getString("format")).isEqualTo("ADX");
        assertThat(answer.count("created")).isEqualTo(3);
        As.coordinator()
                .get("/api/v1/observations?sort=period,createdAt&plan=" + otherPlan.code())
                .then()
                .body("items.value", contains(50, 7.5f, 50))
                .body("items[0].note", equalTo("a < b & c"))
                .body("items.period", contains("2025-Q1", "2025-Q1", "2025-Q2"));
        assertThat(moved.send("").count("unchanged")).isEqualTo(3);
    }

    @Test
    void aRatiosPartsMayComeInAnyOrder() {
        String values = value("fitness.denominator", 60) + value("sites", 3) + value("fitness.numerator", 30);
        Batch.Answer answer = sent(OPEN + group("2025-01-01/P1Q", values) + "</adx>", "");
        assertThat(answer.codes()).isEmpty();
        assertThat(answer.count("created")).isEqualTo(2);
    }

    @Test
    void whatIsWrongWithAFigureIsTheFiguresAlone() {
        String document = OPEN
                + group("2025-01-01/P3M", value("fitness.numerator", 30) + value("sites", "many"))
                + group("2025-01-01/P6M", value("sites", 3))
                + group("2025-04-01/P3M", value("sites", 3) + value("sites", 4) + value("unknown", 1))
                + "<group orgUnit=\"" + county + "\" dataSet=\"" + plan.code() + "\">" + value("sites", 3) + "</group>"
                + group("2025-07-01/P3M", value("sites", 3))
                + "</adx>";
        Batch.Answer answer = sent(document, "?mode=partial");
        assertThat(answer.count("created")).isEqualTo(1);
        assertThat(answer.rows()).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(answer.codes())
                .containsExactly(
                        "observation.denominator-required",
                        "batch.no-figure",
                        "adx.period",
                        "adx.twice",
                        "target.unknown",
                        "constraint.not-null");
        assertThat(answer.pointers())
                .containsExactly("/denominator", "/value", "/period", "/value", "/target", "/period");
    }

    @Test
    void aDocumentThatIsCutOffSaysWhereAndWhatCameBeforeCounts() {
        String document =
                OPEN + group("2025-01-01/P3M", value("sites", 3)) + group("2025-04-01/P3M", value("sites", 4));
        Batch.Answer answer = sent(document.substring(0, document.length() - 12), "?mode=partial");
        assertThat(answer.count("created")).isEqualTo(1);
        assertThat(answer.codes()).containsExactly("adx.broken");
        assertThat(answer.rows()).containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"target\": 1}",
                "<adx exported=\"2025-10-09T08:30:00Z\"/>",
                "<html xmlns=\"urn:ihe:qrph:adx:2015\"/>",
                "<!DOCTYPE adx [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><adx xmlns=\"urn:ihe:qrph:adx:2015\">&x;</adx>",
                "<!DOCTYPE adx SYSTEM \"http://127.0.0.1:9/adx.dtd\"><adx xmlns=\"urn:ihe:qrph:adx:2015\"/>"
            })
    void whatIsNoAdxIsRefusedAsAWhole(String document) {
        Batch.Answer answer = sent(document, "");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().getString("detail")).contains("no ADX document");
    }

    @Test
    void aTagWithoutEndIsNotHeldInMemory() {
        String document = OPEN + group("2025-01-01/P3M", value("sites", 3)) + "<group orgUnit=\"" + "9".repeat(200_000)
                + "\"/></adx>";
        Batch.Answer answer = sent(document, "?mode=partial");
        assertThat(answer.codes()).contains("adx.broken");
    }
}
