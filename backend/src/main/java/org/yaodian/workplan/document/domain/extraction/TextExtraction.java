package org.yaodian.workplan.document.domain.extraction;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.yaodian.workplan.shared.files.OfficeZip;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.ProblemType;

/** Tells what a file is by its first bytes, and gets its text. What cannot be read is refused with the reason. */
public final class TextExtraction {
    /** Some 600 pages; a work plan is far shorter. */
    public static final int MOST_CHARACTERS = 1_000_000;

    private static final OfficeZip.Bounds OFFICE = new OfficeZip.Bounds(2000, 64L * 1024 * 1024, 1000);
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final int HEAD = 1024;

    private TextExtraction() {}

    /** The text of a file. */
    public static ExtractedText of(byte[] bytes) {
        ExtractedText raw = raw(bytes);
        String text = CleanText.of(raw.text());
        if (text.isBlank()) {
            throw Problem.invalid("/file", "document.empty");
        }
        if (text.codePointCount(0, text.length()) > MOST_CHARACTERS) {
            throw Problem.of(ProblemType.PAYLOAD_TOO_LARGE, "document.too-long", MOST_CHARACTERS);
        }
        return new ExtractedText(raw.format(), text);
    }

    private static ExtractedText raw(byte[] bytes) {
        if (begins(bytes, ZIP)) {
            return office(bytes);
        }
        if (begins(bytes, OLE)) {
            throw Problem.invalid("/file", "document.old-or-encrypted");
        }
        if (begins(bytes, PDF)) {
            return new ExtractedText(DocumentFormat.PDF, PdfTexts.read(bytes));
        }
        if (isBinary(bytes)) {
            throw Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "document.format");
        }
        String text = PlainTexts.read(bytes);
        return isHtml(text)
                ? new ExtractedText(DocumentFormat.HTML, HtmlTexts.read(text))
                : new ExtractedText(DocumentFormat.TEXT, BrokenLines.mendedIfBroken(text));
    }

    private static ExtractedText office(byte[] bytes) {
        OfficeZip archive = archive(bytes);
        if (archive.isActive()) {
            throw Problem.invalid("/file", "document.macros");
        }
        if (archive.holds("word/document.xml")) {
            return new ExtractedText(DocumentFormat.DOCX, WordTexts.read(bytes));
        }
        if (archive.holds("xl/workbook.xml")) {
            return new ExtractedText(DocumentFormat.XLSX, SheetTexts.read(bytes));
        }
        throw Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "document.format");
    }

    private static OfficeZip archive(byte[] bytes) {
        try (SeekableByteChannel content = new SeekableInMemoryByteChannel(bytes)) {
            return OfficeZip.open(content, OFFICE);
        } catch (OfficeZip.Bomb bomb) {
            throw Problem.invalid("/file", "document.grows-too-large");
        } catch (IOException broken) {
            throw Problem.invalid("/file", "document.broken");
        }
    }

    private static boolean begins(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && java.util.Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    /** A zero byte in a file that is not marked as UTF-16 is no text. */
    private static boolean isBinary(byte[] bytes) {
        boolean wide = bytes.length >= 2 && ((bytes[0] & 0xFF) + (bytes[1] & 0xFF)) == 0xFF + 0xFE;
        for (int place = 0; !wide && place < Math.min(bytes.length, HEAD); place++) {
            if (bytes[place] == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHtml(String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD)).toLowerCase(java.util.Locale.ROOT);
        return head.contains("<html")
                || head.contains("<!doctype html")
                || head.contains("<body")
                || head.contains("<p>");
    }
}
