package org.yaodian.workplan.exchange.domain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.exchange.ExportColumn;
import org.yaodian.workplan.exchange.ExportFormat;
import org.yaodian.workplan.exchange.ExportSpec;
import org.yaodian.workplan.exchange.Exports;
import org.yaodian.workplan.exchange.sheet.CellReader;
import org.yaodian.workplan.exchange.sheet.TableWriter;
import org.yaodian.workplan.shared.listing.ListWalk;
import org.yaodian.workplan.shared.listing.Lists;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.ProblemType;

@ApplicationScoped
class ExportService implements Exports {
    /** Each keeps a worker busy for as long as its receiver takes. */
    private static final int MOST_AT_ONCE = 8;

    private final Semaphore places = new Semaphore(MOST_AT_ONCE);
    private final Lists lists;
    private final ObjectMapper json;

    ExportService(Lists lists, ObjectMapper json) {
        this.lists = lists;
        this.json = json;
    }

    @Override
    public Table begin(ExportSpec spec, ExportFormat format, Locale language) {
        if ((spec.list() == null) == (spec.rows() == null)) {
            throw Problem.invalid("/list", "export.list-or-rows");
        }
        if (places.availablePermits() == 0) {
            throw busy();
        }
        Iterator<? extends List<?>> parts =
                spec.list() == null ? List.of(spec.rows()).iterator() : pages(spec.list());
        List<CellReader> readers = spec.columns().stream()
                .map(column -> new CellReader(column, language))
                .toList();
        List<String> titles = spec.columns().stream().map(ExportColumn::title).toList();
        return out -> write(() -> TableWriter.open(format, spec.name(), titles, out), readers, parts);
    }

    private static Problem busy() {
        return Problem.of(ProblemType.UNAVAILABLE, "export.busy", MOST_AT_ONCE);
    }

    /** The first page is asked for at once, so that a refusal of the list is one of the export. */
    private Iterator<List<?>> pages(String address) {
        ListWalk walk = lists.walk(address).orElseThrow(() -> Problem.invalid("/list", "export.list-unknown", address));
        List<?> first = walk.next();
        if (walk.total() > MOST_ROWS) {
            throw Problem.invalid("/list", "export.too-many-rows", walk.total(), MOST_ROWS);
        }
        return new Iterator<>() {
            private @Nullable List<?> page = first;

            @Override
            public boolean hasNext() {
                return page != null;
            }

            @Override
            public List<?> next() {
                List<?> given = java.util.Objects.requireNonNull(page);
                page = walk.next();
                return given;
            }
        };
    }

    private void write(Draft draft, List<CellReader> readers, Iterator<? extends List<?>> parts) {
        if (!places.tryAcquire()) {
            throw busy();
        }
        try {
            TableWriter table = draft.open();
            while (parts.hasNext()) {
                for (Object item : parts.next()) {
                    JsonNode row = json.valueToTree(item);
                    table.row(readers.stream().map(reader -> reader.of(row)).toList());
                }
            }
            table.end();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } finally {
            places.release();
        }
    }

    /** A file of which nothing is written yet. */
    private interface Draft {
        TableWriter open() throws IOException;
    }
}
