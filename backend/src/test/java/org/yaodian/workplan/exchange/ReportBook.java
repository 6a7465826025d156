package org.yaodian.workplan.exchange;

import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.Batch;
import org.yaodian.workplan.testing.PlanOf;

/** A workbook to be filled in, as a person at a desk has it. */
final class ReportBook {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int KEYS = 1;

    private final byte[] file;

    ReportBook(byte[] file) {
        this.file = file.clone();
    }

    static String address(PlanOf plan) {
        return "/api/v1/plans/"
                + As.coordinator().get("/api/v1/plans?q=" + plan.code()).path("items[0].id") + "/workbook";
    }

    static ReportBook download(RequestSpecification caller, PlanOf plan, String query) {
        return new ReportBook(caller.accept(XLSX)
                .get(address(plan) + query)
                .then()
                .statusCode(200)
                .contentType(XLSX)
                .extract()
                .asByteArray());
    }

    /** The workbook that goes back for a batch. */
    static ReportBook returned(RequestSpecification caller, String receipt) {
        return new ReportBook(caller.accept(XLSX)
                .get("/api/v1/imports/" + receipt + "/file")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    }

    byte[] file() {
        return file.clone();
    }

    ReportBook with(Consumer<XSSFWorkbook> work) {
        return new ReportBook(Sheets.edited(file, work));
    }

    /** With something done to the cell of that key in the line of that target, unit and period. */
    ReportBook cell(String target, String unit, String period, String key, Consumer<XSSFCell> work) {
        return with(book -> {
            XSSFSheet sheet = book.getSheetAt(0);
            work.accept(sheet.getRow(line(sheet, target, unit, period)).getCell(column(sheet, key)));
        });
    }

    ReportBook figures(String target, String unit, String period, int numerator, int denominator) {
        return cell(target, unit, period, "numerator", cell -> cell.setCellValue(numerator))
                .cell(target, unit, period, "denominator", cell -> cell.setCellValue(denominator));
    }

    Batch.Answer send(String token, String query) {
        return new Batch(token, XLSX, file).send(query);
    }

    /** The hidden codes of all lines: target, unit, period. */
    List<String> lines() {
        List<String> found = new ArrayList<>();
        read(sheet -> {
            for (Row row : sheet) {
                if (row.getRowNum() > KEYS + 1) {
                    found.add(String.join(
                            " ", code(sheet, row, "target"), code(sheet, row, "orgUnit"), code(sheet, row, "period")));
                }
            }
        });
        return found;
    }

    void read(Consumer<XSSFSheet> reading) {
        Sheets.edited(file, book -> reading.accept(book.getSheetAt(0)));
    }

    void readCell(String target, String unit, String period, String key, Consumer<XSSFCell> reading) {
        read(sheet ->
                reading.accept(sheet.getRow(line(sheet, target, unit, period)).getCell(column(sheet, key))));
    }

    static int column(XSSFSheet sheet, String key) {
        for (var cell : sheet.getRow(KEYS)) {
            if (cell.getStringCellValue().equals(key)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("No column " + key);
    }

    /** From 0. */
    static int line(XSSFSheet sheet, String target, String unit, String period) {
        for (Row row : sheet) {
            if (code(sheet, row, "target").equals(target)
                    && code(sheet, row, "orgUnit").equals(unit)
                    && code(sheet, row, "period").equals(period)) {
                return row.getRowNum();
            }
        }
        throw new AssertionError("No line " + target + " " + unit + " " + period);
    }

    private static String code(XSSFSheet sheet, Row row, String key) {
        var cell = row.getCell(column(sheet, key));
        return cell == null ? "" : cell.getStringCellValue();
    }
}
