package org.yaodian.workplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.Batch;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlanOf;

/** A workbook goes out, is filled in, comes in again, and goes back with what was refused in red. */
@ApiTest
class WorkbookTest {
    private static final String OBSERVATIONS = "/api/v1/observations";
    private static final String JULY = "?asOf=2025-07-11";
    private static final String FORMULA = "=cmd|' /C calc'!A0";

    private City city;
    private PlanOf plan;
    private String county;
    private String system;

    @BeforeEach
    void twoTargets() {
        city = City.create();
        plan = PlanOf.city(city);
        plan.withTarget("fitness", Map.of());
        plan.withTarget("sites", Map.of("unit", "COUNT", "rollup", "SUM", "goal", 10));
        county = city.countyA();
        system = Batch.system(county);
    }

    private ReportBook download() {
        return ReportBook.download(As.bounded("reporter", county), plan, JULY);
    }

    private static boolean isRed(XSSFCell cell) {
        var colour = cell.getCellStyle().getFillForegroundColorColor();
        return colour != null && colour.getARGBHex().endsWith("FFC7CE");
    }

    private String comment(ReportBook book, String target, String period, String key) {
        StringBuilder said = new StringBuilder();
        book.readCell(target, county, period, key, cell -> {
            if (isRed(cell)) {
                said.append(cell.getCellComment().getString().getString());
            }
        });
        return said.toString();
    }

    @Test
    void aWorkbookAsksForWhatIsOwedAndSaysWhatIsKnown() {
        plan.approved("fitness", county, "2025-Q1", Map.of("numerator", 30, "denominator", 60));
        ReportBook book = download();
        assertThat(book.lines())
                .containsExactly(
                        "sites " + county + " 2025-Q1",
                        "fitness " + county + " 2025-Q2",
                        "sites " + county + " 2025-Q2",
                        "fitness " + county + " 2025-Q3",
                        "sites " + county + " 2025-Q3");
        book.readCell(
                "fitness",
                county,
                "2025-Q2",
                "lastValue",
                cell -> assertThat(cell.getStringCellValue()).isEqualTo("50 (30 / 60)"));
        book.readCell(
                "fitness",
                county,
                "2025-Q2",
                "denominator",
                cell -> assertThat(cell.getNumericCellValue()).isEqualTo(60));
        book.readCell(
                "fitness",
                county,
                "2025-Q2",
                "state",
                cell -> assertThat(cell.getStringCellValue()).isEqualTo("Late"));
    }

    @Test
    void codesAreHiddenAndOnlyWhatIsAskedCanBeTyped() {
        ReportBook book = download();
        book.read(sheet -> {
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.isColumnHidden(ReportBook.column(sheet, "target"))).isTrue();
            assertThat(sheet.isColumnHidden(ReportBook.column(sheet, "orgUnit")))
                    .isTrue();
            assertThat(sheet.getRow(1).getZeroHeight()).isTrue();
            assertThat(sheet.getDataValidations()).hasSize(6);
            assertThat(sheet.getDataValidations())
                    .anySatisfy(
                            rule -> assertThat(rule.getValidationConstraint().getExplicitListValues())
                                    .containsExactly("Reported", "Sampled"));
            assertThat(sheet.getWorkbook().getSheetVisibility(2)).isEqualTo(SheetVisibility.VERY_HIDDEN);
        });
        Map<String, Boolean> ofARatio = Map.of(
                "numerator",
                false,
                "denominator",
                false,
                "value",
                true,
                "note",
                false,
                "targetName",
                true,
                "target",
                true);
        ofARatio.forEach((key, locked) -> book.readCell(
                "fitness",
                county,
                "2025-Q1",
                key,
                cell -> assertThat(cell.getCellStyle().getLocked()).as(key).isEqualTo(locked)));
        book.readCell(
                "sites",
                county,
                "2025-Q1",
                "value",
                cell -> assertThat(cell.getCellStyle().getLocked()).isFalse());
        book.readCell(
                "sites",
                county,
                "2025-Q1",
                "numerator",
                cell -> assertThat(cell.getCellStyle().getLocked()).isTrue());
    }

    @Test
    void whatIsFilledInArrivesAndARepeatChangesNothing() {
        ReportBook filled = download()
                .figures("fitness", county, "2025-Q1", 30, 60)
                .cell("fitness", county, "2025-Q1", "note", cell -> cell.setCellValue(FORMULA))
                .cell("sites", county, "2025-Q2", "value", cell -> cell.setCellValue(7.3))
                .cell("sites", county, "2025-Q2", "valueStatus", cell -> cell.setCellValue("抽样"))
                .cell("sites", county, "2025-Q2", "sampleSize", cell -> cell.setCellValue(120));
        Batch.Answer first = filled.send(system, "?mode=partial");
        assertThat(first.codes()).isEmpty();
        assertThat(first.json().getString("format")).isEqualTo("XLSX");
        assertThat(first.count("created")).isEqualTo(2);
        As.coordinator()
                .get(OBSERVATIONS + "?sort=period&plan=" + plan.code())
                .then()
                .body("items", hasSize(2))
                .body("items.status", contains("SUBMITTED", "SUBMITTED"))
                .body("items.value", contains(50, 7.3f))
                .body("items[0].note", equalTo(FORMULA))
                .body("items[1].valueStatus", equalTo("SAMPLED"))
                .body("items[1].sampleSize", equalTo(120));
        Batch.Answer again = filled.send(system, "?mode=partial");
        assertThat(again.count("unchanged")).isEqualTo(2);
        assertThat(again.count("created") + again.count("updated") + again.count("rejected"))
                .isZero();
        assertThat(download().lines()).hasSize(4);
    }

    @Test
    void whatWasRefusedComesBackRedWithTheReasonAndIsCleanOnceItIsMended() {
        ReportBook filled = download()
                .figures("fitness", county, "2025-Q1", 70, 60)
                .cell("sites", county, "2025-Q1", "value", cell -> cell.setCellValue("about seven"))
                .cell("sites", county, "2025-Q2", "value", cell -> cell.setCellValue(7));
        Batch.Answer answer = filled.send(system, "?mode=partial");
        assertThat(answer.count("created")).isEqualTo(1);
        assertThat(answer.count("rejected")).isEqualTo(2);
        filled.read(sheet -> assertThat(answer.rows())
                .containsExactlyInAnyOrder(
                        ReportBook.line(sheet, "fitness", county, "2025-Q1") + 1,
                        ReportBook.line(sheet, "sites", county, "2025-Q1") + 1));

        String receipt = answer.json().getString("id");
        ReportBook marked = ReportBook.returned(As.integration(county), receipt);
        assertThat(comment(marked, "fitness", "2025-Q1", "numerator")).contains("70", "60");
        assertThat(comment(marked, "sites", "2025-Q1", "value")).contains("about seven");
        marked.readCell(
                "sites",
                county,
                "2025-Q2",
                "value",
                cell -> assertThat(isRed(cell)).isFalse());
        marked.readCell(
                "fitness",
                county,
                "2025-Q1",
                "numerator",
                cell -> assertThat(cell.getCellStyle().getLocked()).isFalse());

        ReportBook mended = marked.figures("fitness", county, "2025-Q1", 50, 60);
        Batch.Answer second = mended.send(system, "?mode=partial");
        assertThat(second.count("created")).isEqualTo(1);
        assertThat(second.count("unchanged")).isEqualTo(1);
        assertThat(second.count("rejected")).isEqualTo(1);
        ReportBook again =
                ReportBook.returned(As.integration(county), second.json().getString("id"));
        again.readCell("fitness", county, "2025-Q1", "numerator", cell -> {
            assertThat(isRed(cell)).isFalse();
            assertThat(cell.getCellComment()).isNull();
        });
        assertThat(comment(again, "sites", "2025-Q1", "value")).contains("about seven");
    }

    @Test
    void whatIsOnlyCheckedIsMarkedToo() {
        Batch.Answer checked = download()
                .figures("fitness", county, "2025-Q1", 70, 60)
                .send(system, "?mode=partial&validateOnly=true");
        assertThat(checked.json().getString("state")).isEqualTo("CHECKED");
        ReportBook marked =
                ReportBook.returned(As.integration(county), checked.json().getString("id"));
        assertThat(comment(marked, "fitness", "2025-Q1", "numerator")).isNotEmpty();
    }

    @Test
    void anothersWorkbookIsNeitherGivenNorTaken() {
        ReportBook own = download().figures("fitness", county, "2025-Q1", 30, 60);
        Batch.Answer taken = own.send(Batch.system(city.countyB()), "?mode=partial");
        assertThat(taken.count("rejected")).isEqualTo(1);
        assertThat(taken.codes()).containsExactly("org-unit.outside");
        String address = ReportBook.address(plan);
        As.bounded("reporter", city.countyB())
                .accept(ReportBook.XLSX)
                .get(address + "?orgUnit=" + county)
                .then()
                .statusCode(404);
        As.viewer(county).accept(ReportBook.XLSX).get(address).then().statusCode(403);
        As.bounded("reporter", City.create().countyA())
                .accept(ReportBook.XLSX)
                .get(address)
                .then()
                .statusCode(404);
        As.integration(city.countyA())
                .accept(ReportBook.XLSX)
                .get("/api/v1/imports/" + taken.json().getString("id") + "/file")
                .then()
                .statusCode(404);
    }

    @Test
    void movedRowsAndColumnsDoNoHarm() {
        ReportBook moved = download()
                .figures("fitness", county, "2025-Q1", 30, 60)
                .with(book -> {
                    var sheet = book.getSheetAt(0);
                    int last = sheet.getLastRowNum();
                    sheet.shiftRows(ReportBook.line(sheet, "fitness", county, "2025-Q1"), last, 3);
                    sheet.shiftColumns(0, 18, 2);
                });
        Batch.Answer answer = moved.send(system, "?mode=partial");
        assertThat(answer.codes()).isEmpty();
        assertThat(answer.count("created")).isEqualTo(1);
    }

    @Test
    void aFormulaCountsAsWhatItCameTo() {
        ReportBook filled = download()
                .figures("fitness", county, "2025-Q1", 1, 60)
                .cell("fitness", county, "2025-Q1", "numerator", cell -> cell.setCellFormula("10+20.5"))
                .with(book -> book.getCreationHelper().createFormulaEvaluator().evaluateAll());
        assertThat(filled.send(system, "").count("created")).isEqualTo(1);
        As.coordinator().get(OBSERVATIONS + "?plan=" + plan.code()).then().body("items[0].numerator", equalTo(30.5f));
    }

    @Test
    void aDenominatorThatWasCarriedOverIsNoEntry() {
        plan.approved("fitness", county, "2025-Q1", Map.of("numerator", 30, "denominator", 60));
        ReportBook untouched = download();
        Batch.Answer nothing = untouched.send(system, "?mode=partial");
        assertThat(nothing.status()).isEqualTo(400);
        assertThat(nothing.json().getString("detail")).contains("no row");
        Batch.Answer changed = untouched
                .cell("fitness", county, "2025-Q2", "denominator", cell -> cell.setCellValue(61))
                .send(system, "?mode=partial");
        assertThat(changed.codes()).containsExactly("observation.numerator-required");
    }

    @Test
    void whatWentBackIsInTheWorkbookWithItsReasonAndItsNoteIsText() {
        String id = plan.reported("sites", county, "2025-Q1", Map.of("value", 3, "note", FORMULA))
                .extract()
                .path("id");
        As.coordinator()
                .body(Map.of("reason", "Count again"))
                .post(OBSERVATIONS + "/" + id + ":return")
                .then()
                .statusCode(200);
        ReportBook book = download();
        assertThat(book.lines().getFirst()).isEqualTo("sites " + county + " 2025-Q1");
        book.readCell(
                "sites",
                county,
                "2025-Q1",
                "value",
                cell -> assertThat(cell.getNumericCellValue()).isEqualTo(3));
        book.readCell(
                "sites",
                county,
                "2025-Q1",
                "state",
                cell -> assertThat(cell.getStringCellValue()).contains("Count again"));
        book.readCell("sites", county, "2025-Q1", "note", cell -> {
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(FORMULA);
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
        });
        assertThat(book.send(system, "?mode=partial").count("unchanged")).isEqualTo(1);
    }

    @Test
    void unitsBelowAndOnePeriodAreAskedForByOneWorkbook() {
        plan.withTarget("meals", Map.of("reportingLevel", "SCHOOL"));
        assertThat(ReportBook.download(As.bounded("reporter", county), plan, "?asOf=2025-07-11&period=2025-Q2")
                        .lines())
                .containsExactlyInAnyOrder(
                        "fitness " + county + " 2025-Q2",
                        "sites " + county + " 2025-Q2",
                        "meals " + city.primarySchool(county) + " 2025-Q2",
                        "meals " + city.vocationalSchool(county) + " 2025-Q2");
        As.bounded("reporter", county)
                .accept(ReportBook.XLSX)
                .get(ReportBook.address(plan) + "?period=2025-13")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("period.malformed"));
    }
}
