package org.yaodian.workplan.plan;

import java.util.List;

/**
 * One fact that a light rests on; worded in the caller's language where it goes out.
 *
 * @param code key of the message
 * @param arguments figures and dates that the message names
 */
public record Reason(String code, List<Object> arguments) {

    public static Reason of(String code, Object... arguments) {
        return new Reason(code, List.of(arguments));
    }
}
