package org.yaodian.workplan.insight;

import java.nio.charset.StandardCharsets;

/**
 * Content lines of RFC 5545: ended by CRLF and folded so that none is longer than 75 octets, counted in UTF-8 and never in the
 * middle of a character.
 */
final class CalendarLines {
    private static final int OCTETS = 75;
    private static final String END = "\r\n";
    private static final String CONTINUATION = END + " ";

    private final StringBuilder lines = new StringBuilder();

    /** A property whose value is written as it is: a date, a number, a name of the standard. */
    CalendarLines plain(String name, String value) {
        fold(name + ':' + value);
        return this;
    }

    /** A property whose value is text. */
    CalendarLines text(String name, String value) {
        return plain(name, escaped(value));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace('\r', ' ')
                .replace('\t', ' ');
    }

    private void fold(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            String character = Character.toString(line.codePointAt(at));
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > OCTETS) {
                lines.append(CONTINUATION);
                octets = 1;
            }
            lines.append(character);
            octets += length;
            at += character.length();
        }
        lines.append(END);
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
