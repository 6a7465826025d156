package org.yaodian.workplan.exchange.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.yaodian.workplan.exchange.ExportColumn;
import org.yaodian.workplan.exchange.ExportColumn.Kind;
import org.yaodian.workplan.shared.text.Messages;
import org.yaodian.workplan.shared.time.BusinessClock;

/** Reads one column's cell from the JSON of each row. */
public final class CellReader {
    private static final String EACH = "*";

    private final List<String> steps;
    private final ExportColumn column;
    private final Map<String, String> words;
    private final Locale language;

    public CellReader(ExportColumn column, Locale language) {
        this.steps = Arrays.stream(column.pointer().substring(1).split("/"))
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .toList();
        this.column = column;
        this.words = column.words() == null ? Map.of() : column.words();
        this.language = language;
    }

    /** The cell of a row; empty where the row has no such value. */
    public TableCell of(JsonNode row) {
        List<JsonNode> found = List.of(row);
        for (String step : steps) {
            found = found.stream()
                    .flatMap(node -> step.equals(EACH)
                            ? StreamSupport.stream(node.spliterator(), false)
                            : java.util.stream.Stream.of(at(node, step)))
                    .toList();
        }
        List<JsonNode> values = new ArrayList<>(found);
        values.removeIf(value -> value.isMissingNode() || value.isNull());
        if (values.isEmpty()) {
            return TableCell.EMPTY;
        }
        return values.size() == 1
                ? cell(values.getFirst())
                : new TableCell.Text(values.stream().map(this::text).collect(Collectors.joining("、")));
    }

    private static JsonNode at(JsonNode node, String step) {
        return node.isArray() && step.matches("\\d{1,6}") ? node.path(Integer.parseInt(step)) : node.path(step);
    }

    private TableCell cell(JsonNode value) {
        String plain = value.asText();
        if (words.containsKey(plain) || column.kind() == Kind.TEXT || value.isContainerNode()) {
            return new TableCell.Text(text(value));
        }
        try {
            return column.kind() == null ? byItself(value) : asSaid(column.kind(), value);
        } catch (DateTimeParseException other) {
            return new TableCell.Text(plain);
        }
    }

    private TableCell byItself(JsonNode value) {
        return isFigure(value) ? new TableCell.Amount(value.decimalValue()) : new TableCell.Text(text(value));
    }

    /** A number of so many digits as a sheet can show; {@code 1e999999999} would take a gigabyte written out. */
    private static boolean isFigure(JsonNode value) {
        return value.isNumber() && Magnitude.isBearable(value.decimalValue());
    }

    private TableCell asSaid(Kind kind, JsonNode value) {
        return switch (kind) {
            case NUMBER, TEXT -> byItself(value);
            case SHARE -> isFigure(value) ? new TableCell.Share(value.decimalValue()) : byItself(value);
            case DATE -> new TableCell.Day(LocalDate.parse(value.asText()));
            case MOMENT ->
                new TableCell.Moment(LocalDateTime.ofInstant(Instant.parse(value.asText()), BusinessClock.ZONE));
        };
    }

    private String text(JsonNode value) {
        String plain = value.isContainerNode() ? value.toString() : value.asText();
        String said = words.get(plain);
        if (said == null && value.isBoolean()) {
            return Messages.text(language, "export." + plain, List.of());
        }
        return said == null ? plain : said;
    }
}
