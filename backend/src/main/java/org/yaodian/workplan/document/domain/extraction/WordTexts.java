package org.yaodian.workplan.document.domain.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.yaodian.workplan.shared.problem.Problem;

/** Takes the text out of a Word file: numbers that Word makes itself are written out, rows of tables are lines of cells. */
final class WordTexts {
    private WordTexts() {}

    static String read(byte[] bytes) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            WordNumbering numbering = new WordNumbering(document);
            StringBuilder text = new StringBuilder();
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    text.append(numbering.before(paragraph))
                            .append(paragraph.getText())
                            .append('\n');
                } else if (element instanceof XWPFTable table) {
                    append(table, text);
                }
            }
            return text.toString();
        } catch (IOException | POIXMLException | IllegalArgumentException broken) {
            throw Problem.invalid("/file", "document.broken");
        }
    }

    private static void append(XWPFTable table, StringBuilder text) {
        table.getRows()
                .forEach(row -> text.append(row.getTableCells().stream()
                                .map(XWPFTableCell::getText)
                                .map(cell -> cell.replaceAll("[\\s]+", " "))
                                .collect(Collectors.joining("\t")))
                        .append('\n'));
    }
}
