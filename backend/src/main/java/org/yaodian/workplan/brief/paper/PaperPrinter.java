package org.yaodian.workplan.brief.paper;

import jakarta.enterprise.context.ApplicationScoped;

/** Draws papers as files. */
@ApplicationScoped
public class PaperPrinter {
    private final PdfFont font;

    PaperPrinter(PdfFont font) {
        this.font = font;
    }

    /** The bytes of the file. */
    public byte[] print(Paper paper, PaperFormat format) {
        return switch (format) {
            case docx -> WordPaper.draw(paper);
            case xlsx -> ExcelPaper.draw(paper);
            case pdf -> new PdfPaper(font.load()).draw(paper);
        };
    }
}
