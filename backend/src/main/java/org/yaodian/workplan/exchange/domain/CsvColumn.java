package org.yaodian.workplan.exchange.domain;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaodian.workplan.shared.problem.Violation;

/** A column of a batch in CSV, and of the workbook of its rejected rows. */
enum CsvColumn {
    PLAN("plan", "计划"),
    TARGET("target", "指标"),
    ORG_UNIT("orgUnit", "单位", "填报单位"),
    PERIOD("period", "期间"),
    NUMERATOR("numerator", "分子"),
    DENOMINATOR("denominator", "分母"),
    VALUE("value", "数值"),
    VALUE_STATUS("valueStatus", "数据性质"),
    SAMPLE_SIZE("sampleSize", "样本量"),
    NOTE("note", "备注"),
    SOURCE_SYSTEM("source.system", "来源系统"),
    SOURCE_REFERENCE("source.reference", "来源编号"),
    STATUS("status", "状态");

    private static final Pattern FIGURE = Pattern.compile("-?\\d{1,38}(\\.\\d{1,38})?");
    private static final int MOST_SHOWN = 60;
    private static final List<CsvColumn> FIGURES = List.of(NUMERATOR, DENOMINATOR, VALUE, SAMPLE_SIZE);

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes it immutable
    private final List<String> names;

    CsvColumn(String... names) {
        this.names = List.of(names);
    }

    /** Its name in JSON, with a dot where one is inside another. */
    String title() {
        return names.getFirst();
    }

    boolean isRequired() {
        return this == TARGET || this == ORG_UNIT || this == PERIOD;
    }

    boolean isFigure() {
        return FIGURES.contains(this);
    }

    /** The JSON Pointer of the field. */
    String pointer() {
        return "/" + title().replace('.', '/');
    }

    /** The column of that header, in whatever case. */
    static Optional<CsvColumn> named(String header) {
        String wanted = header.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.names.stream()
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(wanted)))
                .findFirst();
    }

    static Optional<CsvColumn> at(String pointer) {
        return Arrays.stream(values())
                .filter(column -> column.pointer().equals(pointer))
                .findFirst();
    }

    /** Whether a cell can be what the column holds. */
    private boolean takes(String cell) {
        return !isFigure() || FIGURE.matcher(cell).matches();
    }

    /** Puts a cell into the row's JSON, and says so when it is no figure where there should be one. */
    void fill(String cell, ObjectNode row, List<Violation> violations) {
        put(cell, row);
        if (!takes(cell)) {
            violations.add(Violation.of(pointer(), "batch.no-figure", shown(cell)));
        }
    }

    /** As much of a cell as a message quotes. */
    static String shown(String cell) {
        return cell.length() > MOST_SHOWN ? cell.substring(0, MOST_SHOWN) + "…" : cell;
    }

    /** Puts a cell into the row's JSON. */
    private void put(String cell, ObjectNode row) {
        if (this == SOURCE_SYSTEM || this == SOURCE_REFERENCE) {
            row.withObject("/source").put(title().substring("source.".length()), cell);
        } else if (isFigure() && takes(cell)) {
            // A whole number in JSON is one without a point.
            row.set(
                    title(),
                    cell.indexOf('.') < 0
                            ? JsonNodeFactory.instance.numberNode(new BigInteger(cell))
                            : JsonNodeFactory.instance.numberNode(new BigDecimal(cell)));
        } else {
            row.put(title(), cell);
        }
    }
}
