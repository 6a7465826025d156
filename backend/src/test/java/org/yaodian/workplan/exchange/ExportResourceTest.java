package org.yaodian.workplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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

/** Tables as files: what is in them, and for whom. */
@ApiTest
class ExportResourceTest {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final List<Map<String, Object>> COLUMNS = List.of(
            Map.of("title", "单位", "pointer", "/orgUnit/code"),
            Map.of("title", "期间", "pointer", "/period"),
            Map.of("title", "数值", "pointer", "/value"),
            Map.of("title", "状态", "pointer", "/status", "words", Map.of("APPROVED", "已审核", "SUBMITTED", "待审")),
            Map.of("title", "备注", "pointer", "/note"));

    private City city;
    private PlanOf plan;

    @BeforeEach
    void aTarget() {
        city = City.create();
        plan = PlanOf.city(city);
        plan.withTarget("fitness", Map.of());
    }

    private void someFigures() {
        plan.approved("fitness", city.countyA(), "2025-Q1", Map.of("numerator", 1, "denominator", 4));
        plan.reported(
                "fitness",
                city.countyA(),
                "2025-Q2",
                Map.of("numerator", 1, "denominator", 2, "note", "=cmd|' /C calc'!A0"));
        plan.approved("fitness", city.countyB(), "2025-Q1", Map.of("numerator", 3, "denominator", 4));
    }

    private String list(String filters) {
        return "/api/v1/observations?plan=" + plan.code() + filters;
    }

    private static Map<String, Object> body(@Nullable String list, Map<String, Object> other) {
        Map<String, Object> body = new HashMap<>(Map.of("name", "数据填报", "columns", COLUMNS));
        if (list != null) {
            body.put("list", list);
        }
        body.putAll(other);
        return body;
    }

    private static ValidatableResponse export(RequestSpecification caller, Map<String, Object> body) {
        return caller.accept("*/*").body(body).post("/api/v1/exports:write").then();
    }

    private static List<List<String>> rows(RequestSpecification caller, String list) {
        byte[] file = export(caller, body(list, Map.of()))
                .statusCode(200)
                .contentType(XLSX)
                .extract()
                .asByteArray();
        return Sheets.shown(file).stream().skip(1).toList();
    }

    @Test
    void aListGoesOutAsItIsSeen() {
        someFigures();
        var answer =
                export(As.coordinator(), body(list("&sort=period"), Map.of())).statusCode(200);
        answer.header(
                "Content-Disposition", containsString("filename*=UTF-8''%E6%95%B0%E6%8D%AE%E5%A1%AB%E6%8A%A5.xlsx"));
        List<List<String>> lines = Sheets.shown(answer.extract().asByteArray());
        assertThat(lines.getFirst()).containsExactly("单位", "期间", "数值", "状态", "备注");
        assertThat(lines.getLast()).containsExactly(city.countyA(), "2025-Q2", "50", "待审", "=cmd|' /C calc'!A0");
        assertThat(rows(As.coordinator(), list("&status=APPROVED&orgUnit=" + city.countyB())))
                .containsExactly(List.of(city.countyB(), "2025-Q1", "75", "已审核"));
    }

    @Test
    void csvSaysTheSameAndKeepsFormulasText() {
        someFigures();
        byte[] file = As.coordinator()
                .accept("text/csv")
                .body(body(list("&period=2025-Q2"), Map.of()))
                .post("/api/v1/exports:write")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asByteArray();
        assertThat(new String(file, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF单位,期间,数值,状态,备注\r\n" + city.countyA() + ",2025-Q2,50,待审,'=cmd|' /C calc'!A0\r\n");
    }

    @Test
    void onlyWhatTheCallerSeesGoesOut() {
        someFigures();
        assertThat(rows(As.viewer(city.countyB()), list("")))
                .extracting(List::getFirst)
                .containsExactly(city.countyB());
        export(As.viewer(city.countyB()), body(list("&orgUnit=" + city.countyA()), Map.of()))
                .statusCode(200);
        assertThat(rows(As.viewer(city.countyB()), list("&orgUnit=" + city.countyA())))
                .isEmpty();
    }

    @Test
    void aListThatTheCallerMayNotReadIsNotExported() {
        export(As.viewer(city.countyA()), body("/api/v1/audit-events?sort=number", Map.of()))
                .statusCode(403);
        export(As.coordinator(), body("/api/v1/audit-events?entityType=plan", Map.of()))
                .statusCode(200);
        export(As.anonymous(), body(list(""), Map.of())).statusCode(401);
    }

    @Test
    void aListOfWhatTheCallerDoesNotSeeIsNotThere() {
        String id = As.coordinator().get("/api/v1/plans?q=" + plan.code()).path("items[0].id");
        String stranger = City.create().countyA();
        export(As.viewer(stranger), body("/api/v1/plans/" + id + "/briefs", Map.of()))
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/observations?stauts=APPROVED, parameter.unknown",
        "/api/v1/observations?sort=colour, sort.unknown",
        "/api/v1/nothing, export.list-unknown",
        "/api/v1/plans/1/scorecard, export.list-unknown"
    })
    void aListThatCannotBeReadIsRefusedBeforeAnythingGoesOut(String list, String code) {
        export(As.coordinator(), body(list, Map.of())).statusCode(400).body("errors[0].code", equalTo(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/observations?status=LOST", "/api/v1/tasks?asOf=yesterday", "/api/v1/plans/1/briefs"})
    void aFilterThatCannotBeReadIsRefused(String list) {
        export(As.coordinator(), body(list, Map.of())).statusCode(400);
    }

    @Test
    void aTableThatIsNoListBringsItsRows() {
        var rows = List.of(Map.of("period", "2025-Q1", "value", 12.5), Map.of("period", "2025-Q2"));
        byte[] file = export(As.viewer(city.countyA()), body(null, Map.of("rows", rows)))
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(Sheets.shown(file)).hasSize(3).element(1).isEqualTo(List.of("", "2025-Q1", "12.5"));
    }

    @Test
    void aRepeatIsMadeAgainAndAKeyIsOfOneTable() {
        var rows = List.of(Map.of("period", "2025-Q1"));
        Map<String, Object> body = body(null, Map.of("rows", rows));
        String key = "export-" + plan.code();
        for (int i = 0; i < 2; i++) {
            byte[] file = export(As.coordinator().header("Idempotency-Key", key), body)
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            assertThat(Sheets.shown(file)).hasSize(2);
        }
        export(As.coordinator().header("Idempotency-Key", key), body(list(""), Map.of()))
                .statusCode(422);
    }

    @Test
    void aTableIsEitherAListOrRows() {
        export(As.coordinator(), body(null, Map.of()))
                .statusCode(400)
                .body("errors[0].code", equalTo("export.list-or-rows"));
        export(As.coordinator(), body(list(""), Map.of("rows", List.of())))
                .statusCode(400)
                .body("errors[0].code", equalTo("export.list-or-rows"));
        export(As.coordinator(), body(list(""), Map.of("columns", List.of())))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/columns"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tasks",
                "targets",
                "milestones",
                "supervision-orders?state=ISSUED&state=DRAFT",
                "reviews",
                "imports",
                "documents",
                "suggestions",
                "notifications",
                "notification-deliveries",
                "org-units?level=COUNTY",
                "departments",
                "plans?year=2025",
                "programmes",
                "calendar-feeds",
                "audit-events"
            })
    void everyListOfTheServiceCanBeExported(String list) {
        export(As.administrator(), body("/api/v1/" + list, Map.of())).statusCode(200);
    }

    private String row(int i) {
        String county = i % 2 == 0 ? city.countyA() : city.countyB();
        int school = 1 + i / 2 % ManySchools.SCHOOLS;
        int month = 1 + i / 2 / ManySchools.SCHOOLS;
        return """
                {"plan": "%s", "target": "monthly", "orgUnit": "%s-s%d", "period": "2025-%02d", "numerator": %d, "denominator": 100}""".formatted(plan.code(), county, school, month, i % 101);
    }

    @Test
    void tenThousandRowsAreTheListItself() throws SQLException {
        ManySchools.of(city, plan);
        String rows = IntStream.range(0, 10_000).mapToObj(this::row).collect(Collectors.joining("\n"));
        assertThat(Batch.of(Batch.coordinator(), Batch.NDJSON, rows).send("").count("created"))
                .isEqualTo(10_000);
        List<List<String>> listed = new ArrayList<>();
        String address = list("&sort=-period");
        for (String next = ""; next != null; ) {
            var page = As.coordinator().get(address + "&limit=200" + (next.isEmpty() ? "" : "&cursor=" + next));
            List<String> units = page.path("items.orgUnit.code");
            List<String> periods = page.path("items.period");
            List<Object> values = page.path("items.value");
            for (int i = 0; i < units.size(); i++) {
                listed.add(List.of(units.get(i), periods.get(i), String.valueOf(values.get(i)), "待审"));
            }
            next = page.path("page.next");
        }
        List<List<String>> exported = rows(As.coordinator(), address);
        assertThat(exported).hasSize(10_000).isEqualTo(listed);
        assertThat(Collections.frequency(exported, exported.getFirst())).isEqualTo(1);
    }
}
