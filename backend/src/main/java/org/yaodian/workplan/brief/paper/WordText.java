package org.yaodian.workplan.brief.paper;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** The lines of a Word file in the typefaces that offices use. */
record WordText(XWPFDocument document) {
    private static final String RED = "C00000";
    private static final String BLACK = "000000";
    private static final String SONG = "宋体";
    private static final String FANGSONG = "仿宋";
    private static final String HEI = "黑体";

    static final Style HEAD = new Style(SONG, 36, true, RED, ParagraphAlignment.CENTER);
    static final Style NUMBER = new Style(FANGSONG, 14, false, BLACK, ParagraphAlignment.CENTER);
    static final Style TITLE = new Style(SONG, 22, true, BLACK, ParagraphAlignment.CENTER);
    static final Style HEADING = new Style(HEI, 16, false, BLACK, ParagraphAlignment.LEFT);
    static final Style BODY = new Style(FANGSONG, 14, false, BLACK, ParagraphAlignment.BOTH);
    static final Style NOTE = new Style(FANGSONG, 9, false, "595959", ParagraphAlignment.LEFT);
    static final Style CAPTION = new Style(HEI, 11, false, BLACK, ParagraphAlignment.CENTER);
    static final Style CELL = new Style(FANGSONG, 10, false, BLACK, ParagraphAlignment.LEFT);
    static final Style COLUMN = new Style(HEI, 10, false, BLACK, ParagraphAlignment.CENTER);

    /** How a line looks; sizes in points. */
    record Style(String face, int size, boolean bold, String colour, ParagraphAlignment alignment) {

        Style sized(int points) {
            return new Style(face, points, bold, colour, alignment);
        }

        Style coloured(String other) {
            return new Style(face, size, bold, other, alignment);
        }
    }

    XWPFParagraph line(String text, Style style) {
        XWPFParagraph paragraph = document.createParagraph();
        write(paragraph, text, style);
        paragraph.setSpacingAfter(80);
        return paragraph;
    }

    static void write(XWPFParagraph paragraph, String text, Style style) {
        paragraph.setAlignment(style.alignment());
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontFamily(style.face());
        run.setFontFamily(style.face(), XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(style.size());
        run.setBold(style.bold());
        run.setColor(style.colour());
    }

    /** Draws the red line that stands below a head. */
    static void redLine(XWPFParagraph above) {
        above.setBorderBottom(Borders.SINGLE);
        var line = above.getCTP().getPPr().getPBdr().getBottom();
        line.setColor(RED);
        line.setSz(BigInteger.valueOf(18));
        line.setSpace(BigInteger.valueOf(6));
        above.setSpacingAfter(240);
    }

    /** Makes it a heading that a reader's table of contents and screen readers find. */
    static void outlined(XWPFParagraph heading) {
        var properties = heading.getCTP().isSetPPr()
                ? heading.getCTP().getPPr()
                : heading.getCTP().addNewPPr();
        properties.addNewOutlineLvl().setVal(BigInteger.ZERO);
        heading.setKeepNext(true);
    }
}
