package org.yaodian.workplan.document.domain.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.document.Due;

/** Finds by when something is to be done. */
final class DeadlineRules {
    private static final String YEAR = "(?:(20\\d\\d) ?年(?:度)?|(今年|本年度|本年|当年))";
    private static final Pattern LIMIT = Pattern.compile("(?<![-~\\d])(?:" + YEAR + ")? ?(?:"
            + "(?<month>1[0-2]|0?[1-9]) ?月(?:份)?(?: ?(?<day>3[01]|[12]\\d|0?[1-9]) ?[日号])?(?<part>上旬|中旬|下旬|底|末|初)?(?:之?前|以前)?"
            + "|(?<half>上半年|下半年)(?:之?前)?"
            + "|第?(?<quarter>[一二三四1-4])季度(?:末|底)?(?:之?前)?"
            + "|(?<end>年底|年末|底|末|年内|内)(?:之?前|以前)?"
            + "|(?<season>(?:春季|秋季|春|秋)(?:学期|开学)?(?:开学)?|暑假|寒假|暑期|学期末|期末)(?:之?前)?)");
    private static final Pattern WHOLE_YEAR =
            Pattern.compile("(?<![-~\\d])(?:" + YEAR + "|全年|年内|年度)(?!-|~|以来|以前|出生|级|版|印发)");
    private static final String SIGNS = "年月季底末春秋暑寒内";
    private static final int LONGEST = 400;

    private final SourceText text;
    private final Enclosures enclosures;
    private final @Nullable Integer year;

    DeadlineRules(SourceText text, Enclosures enclosures, @Nullable Integer year) {
        this.text = text;
        this.enclosures = enclosures;
        this.year = year;
    }

    /** The first limit stated in the span, outside of quotations and titles; null when there is none. */
    @Nullable
    Due in(Span span) {
        if (span.length() > LONGEST || !mayState(span)) {
            return null;
        }
        Due first = stated(span, true);
        return first == null ? wholeYear(span) : first;
    }

    /** The limit stated last in the span, as {@link #in} finds the first. */
    private @Nullable Due lastIn(Span span) {
        if (span.length() > LONGEST || !mayState(span)) {
            return null;
        }
        Due last = stated(span, false);
        return last == null ? wholeYear(span) : last;
    }

    private @Nullable Due stated(Span span, boolean first) {
        Due found = null;
        Matcher matcher = LIMIT.matcher(text.folded()).region(span.start(), span.end());
        while ((found == null || !first) && matcher.find()) {
            if (counts(matcher)) {
                found = new Due(
                        date(matcher),
                        text.words(matcher.start(), matcher.end()).strip());
            }
        }
        return found;
    }

    private @Nullable Due wholeYear(Span span) {
        Matcher whole = WHOLE_YEAR
                .matcher(text.folded())
                .region(span.start(), span.end())
                .useTransparentBounds(true);
        while (whole.find()) {
            if (!enclosures.quotes(whole.start()) && !enclosures.brackets(whole.start())) {
                Integer stated = stated(whole);
                LocalDate end = stated == null ? null : LocalDate.of(stated, 12, 31);
                return new Due(end, text.words(whole.start(), whole.end()));
            }
        }
        return null;
    }

    /**
     * The limit of something inside a clause: its own, the nearest that stands before it, or one that the phrase behind it begins with.
     */
    @Nullable
    Due around(Span own, Span clause) {
        Due stated = in(own);
        if (stated == null && own.start() > clause.start()) {
            stated = lastIn(new Span(clause.start(), own.start()));
        }
        if (stated != null || text.at(own.end()) != ',' || own.end() + 1 >= clause.end()) {
            return stated;
        }
        Matcher next = LIMIT.matcher(text.folded()).region(own.end() + 1, clause.end());
        boolean behind = next.lookingAt() && counts(next);
        return behind ? new Due(date(next), text.words(next.start(), next.end()).strip()) : null;
    }

    private boolean mayState(Span span) {
        return text.folded()
                .substring(span.start(), span.end())
                .chars()
                .anyMatch(character -> SIGNS.indexOf(character) >= 0);
    }

    /** A bare 底, 末 or 内 needs a year before it. */
    private boolean counts(Matcher matcher) {
        String end = matcher.group("end");
        boolean bare = end != null && end.length() == 1;
        boolean named = matcher.group(1) != null || matcher.group(2) != null;
        return !enclosures.quotes(matcher.start()) && !(bare && !named);
    }

    private @Nullable Integer stated(Matcher matcher) {
        return matcher.group(1) == null ? year : Integer.valueOf(matcher.group(1));
    }

    private @Nullable LocalDate date(Matcher matcher) {
        Integer of = stated(matcher);
        if (of == null || matcher.group("season") != null) {
            return null;
        }
        if (matcher.group("month") != null) {
            return inMonth(matcher, YearMonth.of(of, Integer.parseInt(matcher.group("month"))));
        }
        if (matcher.group("half") != null) {
            return YearMonth.of(of, matcher.group("half").startsWith("上") ? 6 : 12)
                    .atEndOfMonth();
        }
        String quarter = matcher.group("quarter");
        if (quarter != null) {
            int number = Character.isDigit(quarter.charAt(0)) ? quarter.charAt(0) - '0' : "一二三四".indexOf(quarter) + 1;
            return YearMonth.of(of, number * 3).atEndOfMonth();
        }
        return LocalDate.of(of, 12, 31);
    }

    private static @Nullable LocalDate inMonth(Matcher matcher, YearMonth month) {
        String day = matcher.group("day");
        String part = matcher.group("part");
        try {
            if (day != null) {
                return month.atDay(Integer.parseInt(day));
            }
            if (part != null && !part.equals("底") && !part.equals("末") && !part.equals("下旬")) {
                return month.atDay(part.equals("中旬") ? 20 : 10);
            }
            return month.atEndOfMonth();
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
