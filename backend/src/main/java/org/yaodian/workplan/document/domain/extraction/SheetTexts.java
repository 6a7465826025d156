package org.yaodian.workplan.document.domain.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yaodian.workplan.shared.problem.Problem;

/** Takes the text out of an Excel file: a line of cells for each row. */
final class SheetTexts {
    private static final int MOST_ROWS = 20_000;
    private static final int MOST_CELLS = 60;

    private SheetTexts() {}

    static String read(byte[] bytes) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            DataFormatter formatter = new DataFormatter();
            StringBuilder text = new StringBuilder();
            int rows = 0;
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    if (rows++ > MOST_ROWS) {
                        throw Problem.invalid("/file", "document.grows-too-large");
                    }
                    append(row, formatter, text);
                }
            }
            return text.toString();
        } catch (IOException | POIXMLException | IllegalArgumentException broken) {
            throw Problem.invalid("/file", "document.broken");
        }
    }

    private static void append(Row row, DataFormatter formatter, StringBuilder text) {
        int last = Math.min(row.getLastCellNum(), MOST_CELLS);
        for (int cell = 0; cell < last; cell++) {
            text.append(cell == 0 ? "" : "\t")
                    .append(formatter.formatCellValue(row.getCell(cell)).replaceAll("\\s+", " "));
        }
        text.append('\n');
    }
}
