package org.yaodian.workplan.fuzz;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;

/** Everything that is left to chance, repeatable by its seed. */
final class Chance {
    /** Texts that have broken programs before. */
    private static final List<String> NASTY = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "null",
            "undefined",
            "NaN",
            "-0",
            "1e309",
            "0x10",
            "'; DROP TABLE plans; --",
            "%",
            "_",
            "\\",
            "\"",
            "<script>alert(1)</script>",
            "=cmd|' /C calc'!A0",
            "../../etc/passwd",
            "${jndi:ldap://127.0.0.1/a}",
            "\uD83D\uDE00",
            "\uD800",
            "\uFFFF",
            "\u202Eabc",
            "教育\u3000要点",
            "\r\nX-Injected: 1",
            "2025-02-30",
            "9999-12-31",
            "-999999999-01-01",
            "2025-W54",
            "00000000-0000-0000-0000-000000000000",
            "a".repeat(5_000));

    private static final List<Number> NUMBERS = List.of(
            0,
            -1,
            1,
            Integer.MAX_VALUE,
            Integer.MIN_VALUE,
            Long.MAX_VALUE,
            Long.MIN_VALUE,
            0.1,
            -0.000001,
            1e15,
            1e30,
            1e308,
            new java.math.BigDecimal("1e-400"),
            new java.math.BigDecimal("1e400"));

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    boolean inPercent(int percent) {
        return random.nextInt(100) < percent;
    }

    int upTo(int bound) {
        return random.nextInt(bound + 1);
    }

    int between(int least, int most) {
        return least + random.nextInt(Math.max(1, most - least + 1));
    }

    <T> T oneOf(Collection<T> choices) {
        List<T> list = choices instanceof List<T> given ? given : new ArrayList<>(choices);
        return list.get(random.nextInt(list.size()));
    }

    String nastyText() {
        return oneOf(NASTY);
    }

    Number nastyNumber() {
        return oneOf(NUMBERS);
    }

    String word() {
        return Long.toString(random.nextInt(Integer.MAX_VALUE), 36);
    }

    byte[] bytes(int most) {
        byte[] bytes = new byte[random.nextInt(most) + 1];
        random.nextBytes(bytes);
        return bytes;
    }

    java.util.UUID uuid() {
        return new java.util.UUID(random.nextLong(), random.nextLong());
    }
}
