package org.yaodian.workplan.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CalendarLinesTest {

    @Test
    void textIsEscapedAndEveryLineEndsInCrlf() {
        assertThat(new CalendarLines().text("SUMMARY", "a,b;c\\d\ne").plain("END", "VEVENT"))
                .hasToString("SUMMARY:a\\,b\\;c\\\\d\\ne\r\nEND:VEVENT\r\n");
    }

    @Test
    void aLongLineIsFoldedBetweenCharacters() {
        String folded = new CalendarLines().text("SUMMARY", "校".repeat(40)).toString();
        assertThat(folded.lines()).hasSize(2).allMatch(line -> octets(line) <= 75);
        assertThat(folded).contains("校\r\n 校").endsWith("校\r\n");
    }

    @Property
    void unfoldingGivesTheLineBackAndNoLineIsTooLong(@ForAll @From("texts") String text) {
        String written = new CalendarLines().text("X", text).toString();
        assertThat(written.lines()).allMatch(line -> octets(line) <= 75);
        String unfolded = written.replace("\r\n ", "");
        assertThat(unescaped(unfolded.substring("X:".length(), unfolded.length() - 2)))
                .isEqualTo(text);
    }

    private static String unescaped(String text) {
        return text.replaceAll("\\\\n", "\n").replaceAll("\\\\([,;])", "$1");
    }

    private static int octets(String line) {
        return line.getBytes(StandardCharsets.UTF_8).length;
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "é", "校", "\uD840\uDC00", ",", ";", "\n", " ")
                .list()
                .ofMaxSize(200)
                .map(parts -> String.join("", parts));
    }
}
