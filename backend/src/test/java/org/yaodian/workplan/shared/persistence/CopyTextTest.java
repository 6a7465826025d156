package org.yaodian.workplan.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.shared.time.Frequency;

/** What would end a value or a row is written so that it does not. */
class CopyTextTest {

    private static String text(CopyText rows) throws IOException {
        return new String(rows.stream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void valuesAreSeparatedAndNothingIsWrittenAsNothing() throws IOException {
        CopyText rows = new CopyText();
        rows.add(new BigDecimal("1E+3"));
        rows.add(null);
        rows.add(LocalDate.of(2025, 3, 1));
        rows.endRow();
        rows.add(Frequency.MONTHLY);
        rows.add("");
        rows.add(true);
        rows.endRow();
        assertThat(text(rows)).isEqualTo("1000\t\\N\t2025-03-01\nMONTHLY\t\ttrue\n");
    }

    @Test
    void whatWouldEndAValueOrRowIsEscaped() throws IOException {
        CopyText rows = new CopyText();
        rows.add("a\tb\\N\nc\r东源");
        rows.add(new String[] {"x,\"y\"", "\\."});
        rows.endRow();
        assertThat(text(rows)).isEqualTo("a\\tb\\\\N\\nc\\r东源\t{\"x,\\\\\"y\\\\\"\",\"\\\\\\\\.\"}\n");
    }

    @Test
    void manyRowsAreOneTextStill() throws IOException {
        CopyText rows = new CopyText();
        StringBuilder expected = new StringBuilder();
        for (int n = 0; n < 20_000; n++) {
            rows.add(n);
            rows.add("东源");
            rows.endRow();
            expected.append(n).append("\t东源\n");
        }
        assertThat(text(rows)).isEqualTo(expected.toString());
        assertThat(rows.parts()).allSatisfy(part -> assertThat(part).hasSizeLessThan(1 << 18));
    }
}
