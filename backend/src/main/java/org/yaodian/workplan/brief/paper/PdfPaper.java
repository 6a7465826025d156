package org.yaodian.workplan.brief.paper;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.HeaderFooter;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfWriter;
import org.openpdf.text.pdf.draw.LineSeparator;

/** A paper as a PDF file in the same layout; charts are drawn as lines and areas, not as pictures. */
final class PdfPaper {
    private static final Color RED = new Color(0xC00000);
    private static final Color GREY = new Color(0x595959);
    private static final float CENTIMETRE = 28.35f;

    private final BaseFont face;
    private final Document document = new Document(PageSize.A4);

    PdfPaper(BaseFont face) {
        this.face = face;
    }

    /** The bytes of a .pdf file. */
    byte[] draw(Paper paper) {
        float margin = (paper.onePage() ? 1.8f : 2.5f) * CENTIMETRE;
        document.setMargins(margin, margin, margin, margin);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setStrictImageSequence(true);
        document.addTitle(paper.head().title());
        document.addAuthor(paper.head().issuer());
        if (!paper.onePage()) {
            numberPages();
        }
        document.open();
        head(paper);
        paper.blocks().forEach(block -> block(block, paper.onePage(), writer));
        ending(paper);
        document.close();
        return out.toByteArray();
    }

    private void numberPages() {
        Font small = font(9, Color.BLACK);
        HeaderFooter footer = new HeaderFooter(new Phrase("— ", small), new Phrase(" —", small));
        footer.setAlignment(Element.ALIGN_CENTER);
        footer.setBorder(0);
        document.setFooter(footer);
    }

    private void head(Paper paper) {
        Paper.Head head = paper.head();
        boolean small = paper.onePage();
        centred(head.issuer(), bold(small ? 24 : 34, RED), 6);
        centred(head.number(), font(12, Color.BLACK), 4);
        LineSeparator line = new LineSeparator(2, 100, RED, Element.ALIGN_CENTER, -2);
        document.add(new Paragraph(new Chunk(line)));
        centred(head.title(), bold(small ? 16 : 20, Color.BLACK), small ? 8 : 16);
        head.introduction().lines().filter(text -> !text.isBlank()).forEach(text -> words(text, small));
    }

    private void block(Paper.Block block, boolean small, PdfWriter writer) {
        switch (block) {
            case Paper.Block.Heading heading -> {
                Paragraph paragraph = new Paragraph(heading.text(), bold(small ? 11 : 14, Color.BLACK));
                paragraph.setSpacingBefore(small ? 5 : 12);
                paragraph.setKeepTogether(true);
                document.add(paragraph);
            }
            case Paper.Block.Words words -> words(words.text(), small);
            case Paper.Block.Grid grid -> document.add(new PdfTable(face, small).of(grid));
            case Paper.Block.Bars bars -> document.add(new PdfBars(face).of(bars, writer.getDirectContent()));
        }
    }

    private void words(String text, boolean small) {
        int size = small ? 10 : 12;
        Paragraph paragraph = new Paragraph(size * 1.5f, text, font(size, Color.BLACK));
        paragraph.setFirstLineIndent(2f * size);
        paragraph.setSpacingAfter(3);
        document.add(paragraph);
    }

    private void centred(String text, Font font, float after) {
        Paragraph paragraph = new Paragraph(text, font);
        paragraph.setAlignment(Element.ALIGN_CENTER);
        paragraph.setSpacingAfter(after);
        document.add(paragraph);
    }

    private void ending(Paper paper) {
        for (String line : paper.ending()) {
            Paragraph paragraph = new Paragraph(line, font(paper.onePage() ? 10 : 12, Color.BLACK));
            paragraph.setAlignment(Element.ALIGN_RIGHT);
            document.add(paragraph);
        }
        Paragraph note = new Paragraph(paper.note(), font(8, GREY));
        note.setSpacingBefore(8);
        document.add(note);
    }

    private Font font(float size, Color colour) {
        return new Font(face, size, Font.NORMAL, colour);
    }

    private Font bold(float size, Color colour) {
        return new Font(face, size, Font.BOLD, colour);
    }
}
