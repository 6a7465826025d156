package org.yaodian.workplan.exchange.sheet;

/** Text that nobody's program takes for a formula, and that a sheet can hold. */
final class SafeText {
    /** What Excel takes in a cell. */
    private static final int LONGEST = 32_767;

    private static final String BEGINNINGS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private SafeText() {}

    /** The text without characters that XML does not have, cut to what a cell holds. */
    static String storable(String text) {
        String plain = text.replaceAll("[\\p{Cntrl}\\p{Cs}\uFFFE\uFFFF&&[^\\n\\r\\t]]", "\uFFFD");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST - 1) + "…" : plain;
    }

    /** Whether a program that opens a text file, or a person who edits the cell, would make a formula of it. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
    }

    /** The text as a cell of CSV: with an apostrophe before what looks like a formula. */
    static String inCsv(String text) {
        return looksLikeFormula(text) ? "'" + text : text;
    }
}
