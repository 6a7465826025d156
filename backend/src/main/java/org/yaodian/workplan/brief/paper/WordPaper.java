package org.yaodian.workplan.brief.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** A paper as a Word file in the layout of official documents: red head, number, red line, title, parts. */
final class WordPaper {
    private static final int CENTIMETRE = 567;
    private static final int CHART_WIDTH = 15 * Units.EMU_PER_CENTIMETER;
    private static final int BAR_HEIGHT = Units.EMU_PER_CENTIMETER * 7 / 10;

    private final XWPFDocument document = new XWPFDocument();
    private final WordText text = new WordText(document);
    private final Paper paper;

    private WordPaper(Paper paper) {
        this.paper = paper;
    }

    /** The bytes of a .docx file. */
    static byte[] draw(Paper paper) {
        return Drawn.bytes(new WordPaper(paper).draw()::write);
    }

    private XWPFDocument draw() {
        page();
        head();
        paper.blocks().forEach(this::block);
        ending();
        return document;
    }

    private void page() {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        int margin = paper.onePage() ? 2 * CENTIMETRE : 5 * CENTIMETRE / 2;
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(margin));
        margins.setBottom(BigInteger.valueOf(margin));
        margins.setLeft(BigInteger.valueOf(margin));
        margins.setRight(BigInteger.valueOf(margin));
    }

    private void head() {
        Paper.Head head = paper.head();
        text.line(head.issuer(), WordText.HEAD.sized(paper.onePage() ? 26 : 36));
        XWPFParagraph number = text.line(head.number(), WordText.NUMBER);
        WordText.redLine(number);
        text.line(head.title(), WordText.TITLE.sized(paper.onePage() ? 18 : 22));
        head.introduction().lines().filter(line -> !line.isBlank()).forEach(this::words);
    }

    private void block(Paper.Block block) {
        switch (block) {
            case Paper.Block.Heading heading -> heading(heading.text());
            case Paper.Block.Words words -> words(words.text());
            case Paper.Block.Grid grid -> new WordTable(document, paper.onePage()).add(grid);
            case Paper.Block.Bars bars -> chart(bars);
        }
    }

    private void heading(String heading) {
        XWPFParagraph line = text.line(heading, WordText.HEADING.sized(paper.onePage() ? 12 : 16));
        WordText.outlined(line);
    }

    private void words(String words) {
        XWPFParagraph line = text.line(words, WordText.BODY.sized(paper.onePage() ? 11 : 14));
        line.setIndentationFirstLine(paper.onePage() ? 440 : 560);
    }

    private void chart(Paper.Block.Bars bars) {
        String[] names = bars.bars().stream().map(Paper.Bar::name).toArray(String[]::new);
        Double[] values =
                bars.bars().stream().map(bar -> bar.value().doubleValue()).toArray(Double[]::new);
        try {
            int height = 2 * Units.EMU_PER_CENTIMETER + names.length * BAR_HEIGHT;
            XWPFChart chart = document.createChart(CHART_WIDTH, height);
            String rows = "$2:$%s$" + (names.length + 1);
            OfficeBars.plot(
                    chart,
                    bars.title(),
                    XDDFDataSourcesFactory.fromArray(names, "Sheet0!$A" + rows.formatted("A"), 0),
                    XDDFDataSourcesFactory.fromArray(values, "Sheet0!$B" + rows.formatted("B"), 1));
        } catch (IOException | InvalidFormatException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
    }

    private void ending() {
        for (String line : paper.ending()) {
            text.line(line, WordText.BODY.sized(paper.onePage() ? 11 : 14)).setAlignment(ParagraphAlignment.RIGHT);
        }
        text.line(paper.note(), WordText.NOTE);
    }
}
