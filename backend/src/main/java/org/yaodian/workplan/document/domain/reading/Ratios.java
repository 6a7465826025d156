package org.yaodian.workplan.document.domain.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.target.GoalComparator;

/**
 * Figures of two sides: 15:1, 1:13.5. The figure is how many of the one come to one of the other, whichever stands first; so a
 * ratio of staff to those they serve is better the lower the figure is.
 */
final class Ratios {
    /** Behind a number: 15 to one. */
    static final Measure TO_ONE = new Measure(":1", "ratio", Measure.Kind.AMOUNT);

    /** Before a number: one to 15. */
    static final Measure ONE_TO = new Measure("1:", "ratio", Measure.Kind.AMOUNT);

    private static final String SERVED = "(?:学生|在校生|幼儿|儿童|孩子|老人|生数)";
    private static final Pattern STAFF_AND_SERVED = Pattern.compile("师生比|师幼比|生师比|幼师比|保教比|(?:与|和|、)[^,。;]{0,6}" + SERVED
            + "[^,。;]{0,6}比|" + SERVED + "[^,。;]{0,4}(?:与|和|、)[^,。;]{1,10}比");
    private static final Pattern NAMED = Pattern.compile("比(?!例尺|赛|分)");
    private static final Pattern RULE = Pattern.compile("(?:按照?|依照?)[^,。;]*$");
    private static final Pattern REACHED = Pattern.compile("^(?:达|提|增|上升|保持|稳定|维持|巩固)");

    private Ratios() {}

    /** Whether :1 stands there and nothing goes on behind it. */
    static boolean isToOne(SourceText text, int place) {
        return text.folded().startsWith(TO_ONE.word(), place) && endsAt(text, place + 2);
    }

    /** The number behind a 1: at the place; null when none stands there. */
    static @Nullable Numeral secondAt(SourceText text, int place, int end) {
        boolean first = text.at(place) == '1' && text.at(place + 1) == ':' && begins(text.at(place - 1));
        Numeral second = first && Numerals.isDigit(text.at(place + 2)) ? Numerals.at(text, place + 2, end) : null;
        return second != null && endsAt(text, second.end()) ? second : null;
    }

    static boolean is(Quantity quantity) {
        return quantity.measure() != null && quantity.measure().code().equals(TO_ONE.code());
    }

    /** Whether a ratio is one to reach: it is called one, and is no rule by which something else is reckoned. */
    static boolean isFigure(String before, Limit limit) {
        return NAMED.matcher(before).find()
                && (limit.isStated() || !RULE.matcher(before).find());
    }

    /** The limit of a ratio: no staff serves more than that many, however high the ratio itself is to be. */
    static Limit limit(String before, Quantity quantity, Limit stated) {
        boolean bound = stated.comparator() == GoalComparator.AT_LEAST && !stated.approximate();
        if (!is(quantity) || !bound || !STAFF_AND_SERVED.matcher(before).find()) {
            return stated;
        }
        boolean turned = isOneTo(quantity) || REACHED.matcher(stated.words()).find();
        return turned
                ? new Limit(GoalComparator.AT_MOST, stated.strict(), false, stated.falling(), stated.words())
                : stated;
    }

    private static boolean isOneTo(Quantity quantity) {
        return quantity.measure() != null && quantity.measure().word().equals(ONE_TO.word());
    }

    private static boolean begins(char before) {
        return !Numerals.isDigit(before) && before != ':' && before != '.';
    }

    private static boolean endsAt(SourceText text, int place) {
        char next = text.at(place);
        boolean decimal = next == '.' && Numerals.isDigit(text.at(place + 1));
        return !Numerals.isDigit(next) && next != ':' && !decimal;
    }
}
