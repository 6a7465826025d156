package org.yaodian.workplan.shared.text;

/** Which characters a text may hold. */
public final class Characters {
    private Characters() {}

    /**
     * Whether a text can be stored, shown and sent on: no control characters but line breaks and tabs (PostgreSQL has no NUL), and
     * no half of a surrogate pair, which is not Unicode text.
     */
    public static boolean arePlain(String text) {
        return text.codePoints().allMatch(Characters::isPlain);
    }

    private static boolean isPlain(int character) {
        boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        boolean control = Character.isISOControl(character) && "\n\r\t".indexOf(character) < 0;
        return !half && !control;
    }
}
