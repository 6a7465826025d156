package org.yaodian.workplan.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as a person with Excel has them. */
public final class Sheets {
    private Sheets() {}

    /** The workbook in a file. */
    public static XSSFWorkbook open(byte[] file) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is shown on the first sheet, line by line. */
    public static List<List<String>> shown(byte[] file) {
        DataFormatter formatter = new DataFormatter();
        List<List<String>> lines = new ArrayList<>();
        try (XSSFWorkbook book = open(file)) {
            for (Row row : book.getSheetAt(0)) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.getLastCellNum(); i++) {
                    cells.add(formatter.formatCellValue(row.getCell(i)));
                }
                lines.add(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    /** The file as it is saved after somebody has worked on it. */
    public static byte[] edited(byte[] file, Consumer<XSSFWorkbook> work) {
        try (XSSFWorkbook book = open(file);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            work.accept(book);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
