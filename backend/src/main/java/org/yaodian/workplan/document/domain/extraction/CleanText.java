package org.yaodian.workplan.document.domain.extraction;

import java.util.regex.Pattern;

/** Makes the text that offsets count in: one kind of line break, nothing invisible, nothing that cannot be stored. */
final class CleanText {
    private static final Pattern BREAKS = Pattern.compile("\r\n|[\r\f\u000B\u0085\u2028\u2029]");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}&&[^\n\t]]|[\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\u00AD]|\\p{Cs}");

    private CleanText() {}

    static String of(String raw) {
        String lines = BREAKS.matcher(raw).replaceAll("\n");
        return INVISIBLE.matcher(lines).replaceAll("").stripTrailing();
    }
}
