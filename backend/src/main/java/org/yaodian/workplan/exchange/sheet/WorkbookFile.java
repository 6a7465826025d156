package org.yaodian.workplan.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yaodian.workplan.shared.files.OfficeZip;
import org.yaodian.workplan.shared.files.SafeXml;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.ProblemType;

/** A workbook that somebody sent. It is looked through before it is opened: opened it takes many times its own size. */
final class WorkbookFile {
    /** A workbook of 5,000 rows has a tenth of it. */
    private static final long MOST_BYTES = 8L * 1_048_576;

    private static final OfficeZip.Bounds BOUNDS = new OfficeZip.Bounds(1_000, 24L * 1_048_576, 100);
    /** Cells, styles and all else; each takes some hundred bytes of memory. */
    private static final int MOST_ELEMENTS = 250_000;

    private WorkbookFile() {}

    /** Opens it, reads it and closes it again; a problem when it is not to be opened or cannot be read. */
    static <T> T read(Path file, Function<XSSFWorkbook, T> reading) {
        try {
            require(file);
            return OpenBooks.one(() -> {
                try (InputStream content = Files.newInputStream(file);
                        XSSFWorkbook book = new XSSFWorkbook(content)) {
                    return reading.apply(book);
                }
            });
        } catch (OfficeZip.Bomb bomb) {
            throw refusal("workbook.bomb");
        } catch (IOException broken) {
            throw refusal("workbook.not-xlsx");
        } catch (Problem problem) {
            throw problem;
        } catch (RuntimeException unfit) {
            // What POI cannot make sense of comes as any of many exceptions.
            throw refusal("workbook.not-xlsx");
        }
    }

    private static Problem refusal(String code) {
        return Problem.of(ProblemType.MALFORMED_BODY, code);
    }

    private static void require(Path file) throws IOException, OfficeZip.Bomb {
        if (Files.size(file) > MOST_BYTES) {
            throw Problem.of(ProblemType.PAYLOAD_TOO_LARGE, "workbook.too-large", MOST_BYTES / 1_048_576);
        }
        try (SeekableByteChannel content = Files.newByteChannel(file)) {
            OfficeZip zip = OfficeZip.open(content, BOUNDS);
            if (!zip.holds("[content_types].xml") || !zip.holds("xl/workbook.xml")) {
                throw refusal("workbook.not-xlsx");
            }
            if (zip.isActive()) {
                throw refusal("workbook.macros");
            }
        }
        if (elements(file) > MOST_ELEMENTS) {
            throw refusal("workbook.bomb");
        }
    }

    private static int elements(Path file) throws IOException {
        int elements = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (elements <= MOST_ELEMENTS && (name.endsWith(".xml") || name.endsWith(".rels"))) {
                    elements += elements(zip, entry, MOST_ELEMENTS - elements);
                }
            }
        }
        return elements;
    }

    private static int elements(ZipFile zip, ZipEntry entry, int most) throws IOException {
        int elements = 0;
        try (InputStream part = zip.getInputStream(entry)) {
            XMLStreamReader reader = SafeXml.open(part);
            while (reader.hasNext() && elements <= most) {
                if (SafeXml.next(reader) == XMLStreamReader.START_ELEMENT) {
                    elements += 1 + reader.getAttributeCount() / 8;
                }
            }
            return elements;
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }
}
