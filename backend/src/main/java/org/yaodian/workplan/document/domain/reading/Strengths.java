package org.yaodian.workplan.document.domain.reading;

import java.util.regex.Pattern;
import org.yaodian.workplan.document.Strength;

/** Reads how firmly something is promised. */
final class Strengths {
    private static final Pattern STRIVEN = Pattern.compile("力争|争取|努力|力求|争创|争当|奋力");
    private static final Pattern ASSURED = Pattern.compile("确保|务必|务求|必须|保证|严格(?:控制|执行)|坚决");

    private Strengths() {}

    static Strength of(String words) {
        if (STRIVEN.matcher(words).find()) {
            return Strength.STRIVEN;
        }
        return ASSURED.matcher(words).find() ? Strength.ASSURED : Strength.PLAIN;
    }
}
