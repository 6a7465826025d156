package org.yaodian.workplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.Batch;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlanOf;

/** What people and programs really send, and how a receipt is read later. */
@ApiTest
class BatchFormatsTest {
    private static final String HEADER = "plan,target,orgUnit,period,numerator,denominator,note";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Charset GBK = Charset.forName("GBK");

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

    private String cells(String period, String rest) {
        return String.join(",", plan.code(), "fitness", city.countyA(), period, rest);
    }

    private Batch.Answer csv(String... lines) {
        return Batch.of(system, Batch.CSV, String.join("\n", lines)).send("?mode=partial");
    }

    private Batch.Answer csv(byte[] bytes, String mediaType) {
        return new Batch(system, mediaType, bytes).send("?mode=partial");
    }

    private void noteIs(String note) {
        As.coordinator().get("/api/v1/observations?plan=" + plan.code()).then().body("items.note", contains(note));
    }

    @Test
    void csvWithAByteOrderMarkQuotesAndWindowsLineEndsIsRead() {
        String text = HEADER + "\r\n" + cells("2025-Q1", "50,100,\"秋季\"\"体测\"\", 两所学校\r\n补测\"") + "\r\n";
        Batch.Answer answer = csv(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8), Batch.CSV);
        assertThat(answer.count("created")).isEqualTo(1);
        noteIs("秋季\"体测\", 两所学校\r\n补测");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "text/csv; charset=GBK", "text/csv; charset=gb18030"})
    void csvInGbkIsReadWhetherItSaysSoOrNot(String mediaType) {
        String text = "计划,指标,填报单位,期间,分子,分母,备注\n" + cells("2025-Q1", "50,100,东源县体测");
        assertThat(csv(text.getBytes(GBK), mediaType).count("created")).isEqualTo(1);
        noteIs("东源县体测");
    }

    @Test
    void csvInAnUnknownCharacterSetIsRefused() {
        byte[] bytes = {'a', (byte) 0x81, (byte) 0xFF, '\n'};
        Batch.Answer answer = csv(bytes, Batch.CSV);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().getString("detail")).contains("neither UTF-8 nor GBK");
        assertThat(csv("a".getBytes(StandardCharsets.UTF_8), "text/csv; charset=klingon")
                        .status())
                .isEqualTo(415);
    }

    @Test
    void columnsThatAreMissingDoubledOrUnknownAreNamedAllAtOnce() {
        Batch.Answer answer = csv("plan,target,target,period,colour", "x,y,y,2025,red");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors())
                .containsExactly("batch.column-twice", "batch.column-unknown", "batch.column-missing");
        assertThat(answer.json().getString("errors[2].message")).isEqualTo("Column \"orgUnit\" is missing.");
    }

    @Test
    void eachWrongCellIsNamedWithItsRow() {
        Batch.Answer answer = csv(
                HEADER,
                cells("2025-Q1", "\"1,000\",2000,"),
                cells("2025-Q2", "50"),
                cells("2025-Q3", "50,100,x,y"),
                cells("2025-Q4", "50,100,"));
        assertThat(answer.rows()).containsExactly(1, 2, 3);
        assertThat(answer.codes()).containsExactly("batch.no-figure", "batch.cells", "batch.cells");
        assertThat(answer.pointers()).containsExactly("/numerator", "", "");
        assertThat(answer.count("created")).isEqualTo(1);
    }

    private String line(String period) {
        return """
                {"plan": "%s", "target": "fitness", "orgUnit": "%s", "period": "%s", "numerator": 1, "denominator": 2}""".formatted(plan.code(), city.countyA(), period);
    }

    @Test
    void linesThatAreBrokenOrCutOffSpoilNoOther() {
        String body = line("2025-Q1") + "\n\nno json\n" + line("2025-Q2") + "\n"
                + line("2025-Q3").substring(0, 60);
        Batch.Answer answer = Batch.of(system, Batch.NDJSON, body).send("?mode=partial");
        assertThat(answer.count("created")).isEqualTo(2);
        assertThat(answer.rows()).containsExactly(2, 4);
        assertThat(answer.codes()).containsExactly("batch.broken-line", "batch.broken-line");
        assertThat(answer.json().getString("rows[0].content")).isEqualTo("no json");
    }

    @Test
    void aJsonArrayThatIsCutOffSaysWhereAndWhatCameBeforeCounts() {
        String body = "[" + line("2025-Q1") + "," + line("2025-Q2").substring(0, 50);
        Batch.Answer answer = Batch.of(system, "application/json", body).send("?mode=partial");
        assertThat(answer.count("created")).isEqualTo(1);
        assertThat(answer.rows()).containsExactly(2);
        assertThat(answer.codes()).containsExactly("body.broken-json");
        assertThat(Batch.of(system, "application/json", body).send("").json().getString("state"))
                .isEqualTo("REFUSED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | {} | batch.no-array",
                "application/json | [] | batch.empty",
                "application/x-ndjson | '' | batch.empty",
                "text/csv | target,orgUnit,period | batch.empty"
            })
    void whatHoldsNoRowsIsRefusedAsAWhole(String mediaType, String body, String code) {
        Batch.Answer answer = Batch.of(system, mediaType, body).send("");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().getString("detail"))
                .isEqualTo(org.yaodian.workplan.shared.text.Messages.text(
                        java.util.Locale.ENGLISH, code, java.util.List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"atomic", "partial"})
    void aRowMoreThanABatchMayHaveIsTooMuch(String mode) {
        String body = line("2025-Q1") + "\n" + "{}\n".repeat(100_000);
        Batch.Answer answer = Batch.of(system, Batch.NDJSON, body).send("?mode=" + mode);
        assertThat(answer.status()).isEqualTo(413);
        As.coordinator().get("/api/v1/observations?plan=" + plan.code()).then().body("items", hasSize(0));
    }

    @Test
    void aBatchMayBeLargerThanAnyOtherBody() {
        String body = HEADER + "\n" + cells("2025-Q1", "50,100,") + " ".repeat(2_000_000) + "\n";
        assertThat(csv(body).count("created")).isEqualTo(1);
        As.coordinator()
                .body(line("2025-Q2").replace("\"plan\"", " ".repeat(1_100_000) + "\"plan\""))
                .post("/api/v1/observations")
                .then()
                .statusCode(413);
        assertThat(new Batch(system, "text/plain", "x".getBytes(StandardCharsets.UTF_8))
                        .send("")
                        .status())
                .isEqualTo(415);
    }

    @Test
    void aReceiptIsReadLaterByThoseAboveItsSender() {
        Batch.Answer answer = csv(HEADER, cells("2025-Q1", "50,0,"), cells("2025-Q2", "-1,0,"));
        String address = "/api/v1/imports/" + answer.json().getString("id");
        As.integration(city.countyA())
                .get(address)
                .then()
                .statusCode(200)
                .body("rejected", equalTo(2))
                .body("rows.row", contains(1, 2, 2))
                .body("more", equalTo(false))
                .body("sender", equalTo("integration-" + city.countyA()));
        As.integration(city.countyA())
                .header("Accept-Language", "zh")
                .get(address)
                .then()
                .body("rows[0].message", equalTo("分母不能为 0。"));
        String next = As.viewer(city.code())
                .get(address + "/rows?limit=2")
                .then()
                .body("items.row", contains(1, 2))
                .extract()
                .path("page.next");
        As.viewer(city.code())
                .get(address + "/rows?limit=2&cursor=" + next)
                .then()
                .body("items.row", contains(2));
        As.integration(city.countyA())
                .get("/api/v1/imports")
                .then()
                .body("items", hasSize(1))
                .body("items[0].orgUnit.code", equalTo(city.countyA()));
        As.integration(city.countyB()).get(address).then().statusCode(404);
        As.integration(city.countyB()).get(address + "/rows").then().statusCode(404);
        As.integration(city.countyB())
                .accept(XLSX)
                .get(address + "/file")
                .then()
                .statusCode(404);
        As.integration(city.countyB()).get("/api/v1/imports").then().body("items", hasSize(0));
    }

    @Test
    void theWorkbookOfARejectedRowMarksTheWrongCellAndHoldsNoFormula() throws IOException {
        Batch.Answer answer = csv(HEADER, cells("2025-Q1", "50,0,=cmd|' /C calc'!A0"), cells("2025-Q2", "7,0,"));
        byte[] file = As.integration(city.countyA())
                .accept(XLSX)
                .get("/api/v1/imports/" + answer.json().getString("id") + "/file")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        String sheet = part(file, "xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("=cmd|", "The denominator must not be 0.").doesNotContain("<f>");
        assertThat(sheet).containsPattern("r=\"G2\" s=\"\\d+\"").containsPattern("r=\"G3\" s=\"\\d+\"");
        assertThat(part(file, "xl/styles.xml")).contains("FFC7CE");
    }

    private static String part(byte[] workbook, String name) throws IOException {
        Path file = Files.createTempFile("receipt-", ".xlsx");
        Files.write(file, workbook);
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void aReceiptShowsTheFirstThousandAndAllOfThemPageByPage() {
        String body = IntStream.range(0, 1_001).mapToObj(i -> "{}").collect(Collectors.joining("\n"));
        Batch.Answer answer = Batch.of(system, Batch.NDJSON, body).send("");
        assertThat(answer.rows()).hasSize(1_000);
        assertThat(answer.json().getBoolean("more")).isTrue();
        As.integration(city.countyA())
                .get("/api/v1/imports/" + answer.json().getString("id") + "/rows?limit=1&total=true")
                .then()
                .body("page.total", equalTo(3_003));
    }
}
