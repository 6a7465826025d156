package org.yaodian.workplan.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.workplan.exchange.ExportFormat;
import org.yaodian.workplan.exchange.Sheets;

/** What a table looks like as a file, and that it goes out while it is written. */
class TableWriterTest {
    private static final List<String> TITLES = List.of("name", "figure", "share", "day", "moment");

    private static byte[] written(ExportFormat format, List<TableCell> cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableWriter table = TableWriter.open(format, "Sheet: one/two", TITLES, out);
        table.row(cells);
        table.end();
        return out.toByteArray();
    }

    private static List<TableCell> line() {
        return List.of(
                new TableCell.Text("东源县"),
                new TableCell.Amount(new BigDecimal("54.25")),
                new TableCell.Share(new BigDecimal("0.983")),
                new TableCell.Day(LocalDate.of(2025, 9, 30)),
                new TableCell.Moment(LocalDateTime.of(2025, 10, 1, 8, 30)));
    }

    @Test
    void aWorkbookHoldsNumbersAndDaysAsSuch() throws IOException {
        byte[] file = written(ExportFormat.XLSX, line());
        assertThat(Sheets.shown(file))
                .containsExactly(TITLES, List.of("东源县", "54.25", "98.3%", "2025-09-30", "2025-10-01 08:30"));
        try (var book = Sheets.open(file)) {
            assertThat(book.getSheetName(0)).isEqualTo("Sheet  one two");
            assertThat(book.getSheetAt(0).getRow(1).getCell(1).getNumericCellValue())
                    .isEqualTo(54.25);
        }
    }

    @Test
    void csvHoldsTheSameAsText() throws IOException {
        assertThat(new String(written(ExportFormat.CSV, line()), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFname,figure,share,day,moment\r\n东源县,54.25,0.983,2025-09-30,2025-10-01 08:30:00\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1+1", "＝1+1"})
    void whatLooksLikeAFormulaStaysText(String text) throws IOException {
        List<TableCell> cells = List.of(new TableCell.Text(text));
        try (var book = Sheets.open(written(ExportFormat.XLSX, cells))) {
            var cell = book.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
        }
        assertThat(new String(written(ExportFormat.CSV, cells), StandardCharsets.UTF_8))
                .contains("'" + text);
    }

    @Test
    void aNegativeNumberIsANumberInCsv() throws IOException {
        List<TableCell> cells = List.of(new TableCell.Amount(new BigDecimal("-3.5")));
        assertThat(new String(written(ExportFormat.CSV, cells), StandardCharsets.UTF_8))
                .endsWith("\r\n-3.5\r\n");
    }

    @Test
    void charactersThatASheetCannotHoldDoNotSpoilIt() throws IOException {
        List<TableCell> cells = List.of(new TableCell.Text("a\u0000b\u001Fc<&>\"" + "x".repeat(40_000)));
        assertThat(Sheets.shown(written(ExportFormat.XLSX, cells)).get(1).getFirst())
                .startsWith("a\uFFFDb\uFFFDc<&>\"xxx")
                .hasSize(32_767);
    }

    /** Counts what has gone out. */
    private static final class Counted extends OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] b, int from, int length) {
            bytes += length;
        }
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void aHundredThousandRowsGoOutWhileTheyAreWritten(ExportFormat format) throws IOException {
        Counted out = new Counted();
        TableWriter table = TableWriter.open(format, "many", TITLES, out);
        long tenth = 0;
        for (int row = 1; row <= 100_000; row++) {
            table.row(List.of(new TableCell.Text("row " + row), new TableCell.Amount(BigDecimal.valueOf(row))));
            if (row % 10_000 == 0) {
                assertThat(out.bytes).isGreaterThan(tenth + 10_000);
                tenth = out.bytes;
            }
        }
        table.end();
    }

    @Test
    void aFileThatIsNotEndedCannotBeOpened() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableWriter table = TableWriter.open(ExportFormat.XLSX, "part", TITLES, out);
        for (int row = 0; row < 5_000; row++) {
            table.row(line());
        }
        assertThat(out.size()).isPositive();
        assertThatThrownBy(() -> Sheets.open(out.toByteArray())).isInstanceOf(RuntimeException.class);
    }
}
