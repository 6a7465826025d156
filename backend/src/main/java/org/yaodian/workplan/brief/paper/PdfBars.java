package org.yaodian.workplan.brief.paper;

import java.awt.Color;
import java.math.BigDecimal;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;

/** A chart of horizontal bars with their names and values, drawn as areas and text. */
record PdfBars(BaseFont face) {
    private static final Color BAR = new Color(0x4682B4);
    private static final float WIDTH = 440;
    private static final float NAMES = 150;
    private static final float VALUES = 45;
    private static final float STEP = 18;
    private static final float THICKNESS = 11;
    private static final float SIZE = 8;
    private static final float TITLE = 24;

    Image of(Paper.Block.Bars bars, PdfContentByte page) {
        float height = TITLE + bars.bars().size() * STEP;
        PdfTemplate drawing = page.createTemplate(WIDTH, height);
        text(drawing, bars.title(), Element.ALIGN_CENTER, WIDTH / 2, height - 14);
        BigDecimal longest = bars.bars().stream().map(Paper.Bar::value).reduce(BigDecimal.ONE, BigDecimal::max);
        for (int i = 0; i < bars.bars().size(); i++) {
            bar(drawing, bars.bars().get(i), height - TITLE - (i + 1) * STEP, longest);
        }
        Image image = Image.getInstance(drawing);
        image.setAlignment(Element.ALIGN_CENTER);
        return image;
    }

    private void bar(PdfTemplate drawing, Paper.Bar bar, float bottom, BigDecimal longest) {
        float room = WIDTH - NAMES - VALUES;
        float length = room * bar.value().floatValue() / longest.floatValue();
        text(drawing, fitting(bar.name()), Element.ALIGN_RIGHT, NAMES - 6, bottom + 2);
        drawing.setColorFill(BAR);
        drawing.rectangle(NAMES, bottom, Math.max(length, 0.5f), THICKNESS);
        drawing.fill();
        drawing.setColorFill(Color.BLACK);
        String value = bar.value().stripTrailingZeros().toPlainString();
        text(drawing, value, Element.ALIGN_LEFT, NAMES + length + 4, bottom + 2);
    }

    private String fitting(String name) {
        int length = name.length();
        while (length > 1 && face.getWidthPoint(name.substring(0, length), SIZE) > NAMES - SIZE) {
            length--;
        }
        return length == name.length() ? name : name.substring(0, length - 1) + "…";
    }

    private void text(PdfTemplate drawing, String text, int alignment, float x, float y) {
        drawing.beginText();
        drawing.setFontAndSize(face, SIZE);
        drawing.showTextAligned(alignment, text, x, y, 0);
        drawing.endText();
    }
}
