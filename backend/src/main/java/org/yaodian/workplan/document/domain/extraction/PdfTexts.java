package org.yaodian.workplan.document.domain.extraction;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.yaodian.workplan.shared.problem.Problem;

/** Takes the text out of a PDF; one without any is a scan. */
final class PdfTexts {
    private static final int MOST_PAGES = 500;
    private static final int SHARE_OF_FULL_LINE = 80;
    private static final String ENDS = "。；：！？;:!?)）】》”";

    private PdfTexts() {}

    static String read(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw Problem.invalid("/file", "document.too-many-pages", MOST_PAGES);
            }
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            String text = stripper.getText(document);
            if (text.isBlank()) {
                throw Problem.invalid("/file", "document.scanned");
            }
            return joined(text);
        } catch (InvalidPasswordException locked) {
            throw Problem.invalid("/file", "document.encrypted");
        } catch (IOException broken) {
            throw Problem.invalid("/file", "document.broken");
        }
    }

    /** Lines were broken where the page ends; a full line that ends no sentence goes on in the next one. */
    static String joined(String text) {
        String[] lines = text.split("\\R", -1);
        int full = 0;
        for (String line : lines) {
            full = Math.max(full, line.strip().length());
        }
        StringBuilder joined = new StringBuilder();
        for (String line : lines) {
            String words = line.strip();
            joined.append(words);
            boolean ends = words.isEmpty() || ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
            boolean goesOn = !ends && words.length() * 100 >= full * SHARE_OF_FULL_LINE;
            joined.append(goesOn ? "" : "\n");
        }
        return joined.toString();
    }
}
