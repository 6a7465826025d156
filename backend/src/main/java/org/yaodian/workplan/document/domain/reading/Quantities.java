package org.yaodian.workplan.document.domain.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds every number with what it counts, whether or not it is a figure to reach. */
final class Quantities {
    private static final Pattern BEHIND = Pattern.compile(" ?(?:\\(?[含及或]以?上\\)?|(?:及|或|含)?以上|(?:及|或)?以下|以内|之内|左右|上下)");
    private static final String SHARE_OF_HUNDRED = "百分之";
    private static final BigDecimal TENTH = BigDecimal.TEN;

    private final SourceText text;

    Quantities(SourceText text) {
        this.text = text;
    }

    List<Quantity> in(Span span) {
        List<Quantity> found = new ArrayList<>();
        int place = span.start();
        while (place < span.end()) {
            Quantity quantity = at(place, span.end());
            if (quantity == null) {
                place = skip(place, span.end());
            } else {
                found.add(quantity);
                place = quantity.end();
            }
        }
        return found;
    }

    /** Past the digits of what is too long to be a figure. */
    private int skip(int place, int end) {
        int next = place + 1;
        while (next < end && Numerals.isDigit(text.at(place)) && Numerals.isDigit(text.at(next))) {
            next++;
        }
        return next;
    }

    private @Nullable Quantity at(int place, int end) {
        Numeral many = Ratios.secondAt(text, place, end);
        if (many != null) {
            return quantity(place, many, null, Ratios.ONE_TO, many.end());
        }
        boolean share = text.folded().startsWith(SHARE_OF_HUNDRED, place);
        Numeral first = Numerals.at(text, share ? place + SHARE_OF_HUNDRED.length() : place, end);
        if (first == null) {
            return null;
        }
        Measure measure = share ? Measures.at("%", 0) : measure(first.end(), end);
        int measured = first.end() + (share || measure == null ? 0 : length(measure, first.end()));
        Numeral second = second(measured, first, end);
        if (second == null) {
            return quantity(place, first, null, measure, measured);
        }
        Measure own = measure(second.end(), end);
        int last = second.end() + (own == null ? 0 : length(own, second.end()));
        return quantity(place, lifted(first, second), second.value(), own == null ? measure : own, last);
    }

    private Quantity quantity(
            int start, Numeral number, @Nullable BigDecimal upper, @Nullable Measure measure, int end) {
        boolean tenths = measure != null && measure.word().charAt(0) == '成';
        Matcher behind = BEHIND.matcher(text.folded())
                .region(end, Math.min(end + 8, text.folded().length()));
        boolean limited = behind.lookingAt();
        BigDecimal value = tenths ? number.value().multiply(TENTH).add(half(start, end)) : number.value();
        return new Quantity(
                start,
                limited ? behind.end() : end,
                value,
                tenths && upper != null ? upper.multiply(TENTH) : upper,
                measure,
                limited ? behind.group().strip() : "",
                number.han(),
                number.more());
    }

    /** The 五 of 八成五, which stands before the end. */
    private BigDecimal half(int start, int end) {
        int digit = ChineseNumerals.DIGITS.indexOf(text.at(end - 1));
        return digit > 0 && end - start > 2 && text.at(end - 2) == '成' ? BigDecimal.valueOf(digit) : BigDecimal.ZERO;
    }

    /** 1—2, 500至1000, 3到5: the second number of a range. */
    private @Nullable Numeral second(int place, Numeral first, int end) {
        char sign = text.at(place);
        if (sign != '-' && sign != '~' && sign != '至' && sign != '到') {
            return null;
        }
        int next = place + 1 < end && text.at(place + 1) == sign ? place + 2 : place + 1;
        Numeral second = Numerals.at(text, next, end);
        if (second == null || second.han() != first.han()) {
            return null;
        }
        return lifted(first, second).value().compareTo(second.value()) < 0 ? second : null;
    }

    /** In 2—3万 the scale of the second number holds for the first one too. */
    private Numeral lifted(Numeral first, Numeral second) {
        int power = ChineseNumerals.power(text.at(second.end() - 1));
        boolean unscaled = ChineseNumerals.power(text.at(first.end() - 1)) == 0;
        return !second.han() && power >= 4 && unscaled
                ? new Numeral(
                        first.start(),
                        first.end(),
                        first.value().scaleByPowerOfTen(power).setScale(0, java.math.RoundingMode.HALF_UP),
                        false,
                        first.more())
                : first;
    }

    private @Nullable Measure measure(int place, int end) {
        int from = text.at(place) == ' ' ? place + 1 : place;
        if (from >= end) {
            return null;
        }
        if (Ratios.isToOne(text, from)) {
            return Ratios.TO_ONE;
        }
        if (text.at(from) == '成' && "为立效果本长就绩员都功".indexOf(text.at(from + 1)) < 0) {
            boolean half = ChineseNumerals.DIGITS.indexOf(text.at(from + 1)) > 0 && from + 1 < end;
            return new Measure(half ? "成" + text.at(from + 1) : "成", "percent", Measure.Kind.SHARE);
        }
        return Measures.at(text.folded(), from);
    }

    private int length(Measure measure, int place) {
        return measure.word().length() + (text.at(place) == ' ' ? 1 : 0);
    }
}
