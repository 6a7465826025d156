package org.yaodian.workplan.exchange.domain;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.exchange.sheet.FilledBook;
import org.yaodian.workplan.shared.problem.Violation;

/** The lines of a workbook in which something was entered, each under the number that Excel gives it. */
final class WorkbookRowReader implements RowReader {
    private final String plan;
    private final Iterator<FilledBook.Line> lines;
    private final RowBinding binding;

    WorkbookRowReader(FilledBook book, RowBinding binding) {
        this.plan = book.plan();
        this.lines = book.lines().iterator();
        this.binding = binding;
    }

    @Override
    public @Nullable BatchRow next() {
        return lines.hasNext() ? row(lines.next()) : null;
    }

    private BatchRow row(FilledBook.Line line) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put(CsvColumn.PLAN.title(), plan);
        List<Violation> violations = new ArrayList<>();
        line.cells()
                .forEach(
                        (name, text) -> CsvColumn.named(name).ifPresent(column -> column.fill(text, tree, violations)));
        return violations.isEmpty()
                ? binding.bind(line.number(), tree)
                : new BatchRow(line.number(), null, violations, tree);
    }

    @Override
    public boolean skip() {
        return next() != null;
    }

    @Override
    public void close() {
        // The workbook was read as a whole.
    }
}
