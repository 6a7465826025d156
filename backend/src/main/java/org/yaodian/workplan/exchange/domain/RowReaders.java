package org.yaodian.workplan.exchange.domain;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.yaodian.workplan.exchange.BatchFormat;
import org.yaodian.workplan.exchange.Imports;
import org.yaodian.workplan.exchange.Upload;
import org.yaodian.workplan.exchange.sheet.FilledBook;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.ProblemType;

/** Opens batches. What makes a batch unreadable as a whole is refused here, before anything is worked on. */
@ApplicationScoped
class RowReaders {
    private static final int BUFFER = 1 << 16;

    private final ObjectMapper json;
    private final RowBinding binding;

    RowReaders(ObjectMapper json, RowBinding binding) {
        this.json = json;
        this.binding = binding;
    }

    RowReader open(Upload upload) throws IOException {
        if (upload.format() == BatchFormat.XLSX) {
            return new WorkbookRowReader(FilledBook.read(upload.file()), binding);
        }
        InputStream in = new BufferedInputStream(Files.newInputStream(upload.file()), BUFFER);
        try {
            return switch (upload.format()) {
                case CSV -> new CsvRowReader(in, CharacterSets.of(upload), binding);
                case JSON -> {
                    CharacterSets.requireUtf8(upload);
                    yield new JsonArrayReader(in, binding);
                }
                case NDJSON -> {
                    CharacterSets.requireUtf8(upload);
                    yield new JsonLineReader(in, json, binding);
                }
                case ADX -> new AdxRowReader(in, binding);
                case XLSX -> throw new IllegalStateException("A workbook is not read as a stream");
            };
        } catch (IOException | RuntimeException unreadable) {
            in.close();
            throw unreadable;
        }
    }

    /** Refuses a batch of no row, or of more than one may have. */
    void requireSize(Upload upload) throws IOException {
        try (RowReader rows = open(upload)) {
            int count = 0;
            while (count <= Imports.MOST_ROWS && rows.skip()) {
                count++;
            }
            if (count == 0) {
                throw Problem.of(ProblemType.MALFORMED_BODY, "batch.empty");
            }
            if (count > Imports.MOST_ROWS) {
                throw Problem.of(ProblemType.PAYLOAD_TOO_LARGE, "batch.too-many-rows", Imports.MOST_ROWS);
            }
        }
    }
}
