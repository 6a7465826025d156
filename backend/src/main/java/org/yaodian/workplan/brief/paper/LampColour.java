package org.yaodian.workplan.brief.paper;

import org.yaodian.workplan.plan.Light;

/** The colour of ink for a light's word: dark enough to be read on white. */
final class LampColour {
    private LampColour() {}

    /** As six hexadecimal digits. */
    static String of(Light light) {
        return switch (light) {
            case ACHIEVED, ON_TRACK -> "1B6E3C";
            case AT_RISK -> "8A5A00";
            case OFF_TRACK, MISSED -> "B3261E";
            case NO_DATA, CANCELLED -> "595959";
        };
    }
}
