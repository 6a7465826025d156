package org.yaodian.workplan.exchange.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.Violations;

/** The first line of a CSV file: which column is where. */
final class CsvHeader {
    private CsvHeader() {}

    /** The columns in their order; one that is unknown, missing or there twice is refused, all of them at once. */
    static List<CsvColumn> columns(List<String> header) {
        Violations violations = new Violations();
        List<CsvColumn> columns = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            Optional<CsvColumn> column = CsvColumn.named(name);
            violations.addIf(column.isEmpty(), "/" + i, "batch.column-unknown", name, known());
            violations.addIf(column.isPresent() && columns.contains(column.get()), "/" + i, "batch.column-twice", name);
            column.ifPresent(columns::add);
        }
        Arrays.stream(CsvColumn.values())
                .filter(CsvColumn::isRequired)
                .forEach(column -> violations.addIf(
                        !columns.contains(column), column.pointer(), "batch.column-missing", column.title()));
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations.all());
        }
        return columns;
    }

    private static String known() {
        return Arrays.stream(CsvColumn.values()).map(CsvColumn::title).collect(Collectors.joining(", "));
    }
}
