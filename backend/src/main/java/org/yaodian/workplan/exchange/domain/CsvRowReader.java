package org.yaodian.workplan.exchange.domain;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.ProblemType;
import org.yaodian.workplan.shared.problem.Violation;

/** The rows of a CSV file (RFC 4180) below its header. An empty cell says nothing. */
final class CsvRowReader implements RowReader {
    private final CsvReader<CsvRecord> csv;
    private final Iterator<CsvRecord> records;
    private final RowBinding binding;
    private final List<CsvColumn> columns;
    private int number;
    private boolean atEnd;

    CsvRowReader(InputStream body, Charset charset, RowBinding binding) throws IOException {
        this.csv = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .detectBomHeader(true)
                .ofCsvRecord(body, charset);
        this.records = csv.iterator();
        this.binding = binding;
        this.columns = CsvHeader.columns(header());
    }

    private List<String> header() {
        try {
            return records.hasNext() ? records.next().getFields() : List.of();
        } catch (CsvParseException broken) {
            throw Problem.of(ProblemType.MALFORMED_BODY, "batch.broken-csv");
        }
    }

    @Override
    public @Nullable BatchRow next() throws IOException {
        if (atEnd) {
            return null;
        }
        try {
            if (!records.hasNext()) {
                return null;
            }
            List<String> cells = records.next().getFields();
            number++;
            return row(cells);
        } catch (CsvParseException broken) {
            atEnd = true;
            return BatchRow.broken(number + 1, null, Violation.of("", "batch.broken-csv"));
        }
    }

    private BatchRow row(List<String> cells) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            String cell = cells.get(i).strip();
            if (!cell.isEmpty()) {
                columns.get(i).fill(cell, tree, violations);
            }
        }
        if (cells.size() != columns.size()) {
            violations.add(Violation.of("", "batch.cells", cells.size(), columns.size()));
        }
        return violations.isEmpty() ? binding.bind(number, tree) : new BatchRow(number, null, violations, tree);
    }

    @Override
    public boolean skip() throws IOException {
        if (atEnd) {
            return false;
        }
        try {
            if (!records.hasNext()) {
                return false;
            }
            records.next();
            number++;
        } catch (CsvParseException broken) {
            atEnd = true;
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
