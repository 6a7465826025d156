package org.yaodian.workplan.exchange.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.exchange.Imports;
import org.yaodian.workplan.exchange.RejectedRow;

/**
 * The rejected rows of a batch in the columns of a batch, the wrong cells in red and what is wrong behind them. Written row by
 * row; every cell is text, so that nothing in it is ever a formula.
 */
final class ReceiptWorkbook {
    private static final String RED = "FFC7CE";
    private static final String GREY = "D9D9D9";
    private static final int ROWS_AT_ONCE = 500;
    private static final JsonMapper JSON = new JsonMapper();

    private final Rejections rejections;
    private final Imports.Words words;
    private final List<CsvColumn> columns = List.of(CsvColumn.values());

    ReceiptWorkbook(Rejections rejections, Imports.Words words) {
        this.rejections = rejections;
        this.words = words;
    }

    void write(UUID receipt, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Yaodian", "1.0")) {
            Worksheet sheet = book.newWorksheet(words.say("receipt.sheet", List.of()));
            header(sheet);
            Position at = new Position();
            List<RejectedRow> some = next(receipt, at);
            while (!some.isEmpty()) {
                some.forEach(rejected -> line(sheet, rejected, at));
                sheet.flush();
                some = next(receipt, at);
            }
        }
    }

    /** Where the sheet and the batch stand; rules broken by one row share a line. */
    private static final class Position {
        private int line;
        private int row;
        private String reasons = "";
    }

    private List<RejectedRow> next(UUID receipt, Position at) {
        List<RejectedRow> found = rejections.after(receipt, at.row, ROWS_AT_ONCE).stream()
                .map(Rejection::summary)
                .toList();
        rejections.getEntityManager().clear();
        return whole(found);
    }

    /** Leaves a row whose rules may go on behind the slice to the next one. */
    private static List<RejectedRow> whole(List<RejectedRow> found) {
        if (found.size() < ROWS_AT_ONCE) {
            return found;
        }
        int last = found.getLast().row();
        return found.stream().filter(rejected -> rejected.row() != last).toList();
    }

    private void header(Worksheet sheet) {
        sheet.inlineString(0, 0, words.say("receipt.row", List.of()));
        for (int i = 0; i < columns.size(); i++) {
            sheet.inlineString(0, i + 1, columns.get(i).title());
        }
        sheet.inlineString(0, columns.size() + 1, words.say("receipt.reason", List.of()));
        for (int i = 0; i < columns.size() + 2; i++) {
            sheet.style(0, i).bold().fillColor(GREY).set();
        }
        sheet.freezePane(0, 1);
    }

    private void line(Worksheet sheet, RejectedRow rejected, Position at) {
        if (rejected.row() != at.row) {
            at.row = rejected.row();
            at.line++;
            at.reasons = "";
            sheet.value(at.line, 0, rejected.row());
            cells(sheet, rejected, at.line);
        }
        Optional<CsvColumn> wrong = CsvColumn.at(rejected.pointer());
        int marked = wrong.map(this::place).orElse(0);
        sheet.style(at.line, marked).fillColor(RED).set();
        String reason = (rejected.pointer().isEmpty() ? "" : rejected.pointer() + ": ")
                + words.say(rejected.code(), rejected.arguments());
        at.reasons = at.reasons.isEmpty() ? reason : at.reasons + "\n" + reason;
        sheet.inlineString(at.line, columns.size() + 1, at.reasons);
    }

    private void cells(Worksheet sheet, RejectedRow rejected, int line) {
        Map<CsvColumn, String> texts = texts(rejected.content());
        texts.forEach((column, text) -> sheet.inlineString(line, place(column), text));
    }

    /** The row's number comes first. */
    private int place(CsvColumn column) {
        return columns.indexOf(column) + 1;
    }

    private Map<CsvColumn, String> texts(@Nullable String content) {
        Map<CsvColumn, String> texts = new HashMap<>();
        JsonNode row = read(content);
        for (CsvColumn column : columns) {
            JsonNode cell = row.at(column.pointer());
            if (!cell.isMissingNode() && !cell.isNull()) {
                texts.put(column, cell.isValueNode() ? cell.asText() : cell.toString());
            }
        }
        return texts;
    }

    /** A row that could not be read has no cells. */
    private static JsonNode read(@Nullable String content) {
        try {
            return content == null ? JSON.missingNode() : JSON.readTree(content);
        } catch (JsonProcessingException unread) {
            return JSON.missingNode();
        }
    }
}
