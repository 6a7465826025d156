package org.yaodian.workplan.brief.paper;

import java.math.BigDecimal;
import java.util.List;
import org.yaodian.workplan.plan.Light;

/**
 * A brief in words, tables and bars, before it becomes a file: every format draws the same paper.
 *
 * @param onePage whether it has to fit on one page
 * @param ending who says it and when, on the right below the last block
 * @param note of which day and moment the figures are
 * @param sources every figure with the question that it answers; only a spreadsheet has room for it
 */
public record Paper(
        Head head, boolean onePage, List<Block> blocks, List<String> ending, String note, Block.Grid sources) {

    /** What stands above the red line, the title and the words below it. */
    public record Head(String issuer, String number, String title, String introduction) {}

    /** One piece of it. */
    public sealed interface Block {

        /** The title of a part. */
        record Heading(String text) implements Block {}

        /** A paragraph. */
        record Words(String text) implements Block {}

        /** A table. */
        record Grid(String title, List<Column> columns, List<List<Cell>> rows) implements Block {}

        /** A chart of horizontal bars, the first on top. */
        record Bars(String title, List<Bar> bars) implements Block {}
    }

    /** A column of a table; {@code width} is relative to the others. */
    public record Column(String name, int width) {}

    /** One bar. */
    public record Bar(String name, BigDecimal value) {}

    /** What stands in a cell of a table. */
    public sealed interface Cell {

        String text();

        /** A text, whatever it looks like. */
        record Plain(String text) implements Cell {}

        /**
         * A number.
         *
         * @param format as spreadsheets write number formats
         */
        record Amount(BigDecimal value, String text, String format) implements Cell {}

        /** A light: its word, and the colour besides. */
        record Lamp(Light light, String text) implements Cell {}
    }
}
