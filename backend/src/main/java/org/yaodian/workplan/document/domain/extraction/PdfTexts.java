package org.yaodian.workplan.document.domain.extraction;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.yaodian.workplan.shared.problem.Problem;

/** Takes the text out of a PDF; one without any is a scan. */
final class PdfTexts {
    private static final int MOST_PAGES = 500;

    private PdfTexts() {}

    static String read(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw Problem.invalid("/file", "document.too-many-pages", MOST_PAGES);
            }
            String text = PageFurniture.without(pages(document));
            if (text.isBlank()) {
                throw Problem.invalid("/file", "document.scanned");
            }
            return BrokenLines.mended(text);
        } catch (InvalidPasswordException locked) {
            throw Problem.invalid("/file", "document.encrypted");
        } catch (IOException broken) {
            throw Problem.invalid("/file", "document.broken");
        }
    }

    private static List<String> pages(PDDocument document) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        List<String> pages = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(document));
        }
        return pages;
    }
}
