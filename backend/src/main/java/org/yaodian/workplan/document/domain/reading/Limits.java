package org.yaodian.workplan.document.domain.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaodian.workplan.target.GoalComparator;

/** Reads the words around a number that say how it limits a value. */
final class Limits {
    private static final String NEAR = "(?:了|约|近|大约|为|在|到|至|均|全部|总数|总量|的|[^,。;\\d]{0,2})?\\s*$";
    private static final Pattern NOT_LESS = Pattern.compile(
            "(?:不低于|不少于|不小于|不得少于|不得低于|不短于|不早于|至少|最少|起码|≥|>=|达到或超过|大于等于|不下于)(?:[^,。;\\d]{0,12}[的为])?\\s*$|(?:至少|最少)[^,。;\\d]{0,12}$");
    private static final Pattern NOT_MORE = Pattern.compile(
            "(?:不超过|不高于|不大于|不多于|不得超过|不得高于|不突破|不长于|至多|最多|≤|<=|小于等于|控制(?:在|到)|限制在|压[减缩降]?(?:至|到|为)|降[低至]?(?:至|到|为)|下降(?:至|到)|减少?(?:至|到)|缩短?(?:至|到|为)|"
                    + "精简(?:至|到))(?:[^,。;\\d]{0,12}[的为])?\\s*$");
    private static final Pattern MORE = Pattern.compile("(?<!不)(?:超过|突破|超|高于|大于|多于|>|逾)(?:[^,。;\\d]{0,6}的)?\\s*$");
    private static final Pattern LESS = Pattern.compile("(?<!不)(?:低于|少于|小于|<)(?:[^,。;\\d]{0,6}的)?\\s*$");
    private static final Pattern REACHED = Pattern.compile(
            "(?:达(?!标)到?了?|提高(?:到|至)|提升(?:到|至)|增加(?:到|至)|增长(?:到|至)|扩大(?:到|至)|上升(?:到|至)|[增升提](?:至|到)|保持(?:在|到)?|稳定(?:在|到)|维持(?:在|到)?|巩固(?:在|到))(?:全国|全省|全市)?"
                    + NEAR + "|达到[^,。;\\d]{1,12}$");
    private static final Pattern FALLING = Pattern.compile(
            "(?:下降|降低|减少|压减|压缩|缩减|削减|精简|下调|减轻|缩小|下浮|压降)(?:幅度)?(?:了|约|幅度|达到?|不低于|不少于|不超过|超过|≥|≤|至少)*\\s*$"
                    + "|(?:下降|降低|减少|压减|压缩|缩减|削减|精简|下调)[^,。;\\d率到至达为]{1,10}$");

    private static final Pattern BEHIND = Pattern.compile("[^,。;]{1,10}?(以上|以下|以内|左右)(?=$|[\\)、])");

    private Limits() {}

    /**
     * @param before the words between the number before, or the beginning of the phrase, and this one
     * @param after the words behind it, up to the next number or the end of the phrase
     */
    static Limit of(String before, Quantity quantity, String after) {
        Matcher falls = FALLING.matcher(before);
        boolean falling = quantity.is(Measure.Kind.SHARE) && falls.find();
        if (quantity.upper() != null) {
            return new Limit(GoalComparator.BETWEEN, false, false, falling, "-");
        }
        String behind = behind(quantity, after);
        if (behind.contains("左右") || behind.equals("上下")) {
            return new Limit(GoalComparator.EQUAL, false, true, falling, behind);
        }
        Limit limit = stated(before, behind, quantity.more());
        return falling ? turned(limit, falls.group()) : limit;
    }

    private static String behind(Quantity quantity, String after) {
        if (!quantity.behind().isEmpty()) {
            return quantity.behind();
        }
        Matcher matcher = BEHIND.matcher(after);
        return matcher.lookingAt() ? matcher.group(1) : "";
    }

    private static Limit stated(String before, String behind, boolean more) {
        if (behind.endsWith("上") || behind.endsWith("上)")) {
            return plain(GoalComparator.AT_LEAST, behind);
        }
        if (!behind.isEmpty()) {
            return plain(GoalComparator.AT_MOST, behind);
        }
        Matcher matcher = NOT_LESS.matcher(before);
        if (matcher.find()) {
            return plain(GoalComparator.AT_LEAST, matcher.group());
        }
        matcher = NOT_MORE.matcher(before);
        if (matcher.find()) {
            return plain(GoalComparator.AT_MOST, matcher.group());
        }
        return strictly(before, more);
    }

    private static Limit strictly(String before, boolean more) {
        Matcher matcher = MORE.matcher(before);
        if (matcher.find()) {
            return new Limit(GoalComparator.AT_LEAST, true, false, false, matcher.group());
        }
        matcher = LESS.matcher(before);
        if (matcher.find()) {
            return new Limit(GoalComparator.AT_MOST, true, false, false, matcher.group());
        }
        matcher = REACHED.matcher(before);
        if (matcher.find()) {
            return plain(GoalComparator.AT_LEAST, matcher.group());
        }
        return more ? plain(GoalComparator.AT_LEAST, "余") : plain(GoalComparator.EQUAL, "");
    }

    /** Going down by 5 or more is a change of at most -5. */
    private static Limit turned(Limit limit, String words) {
        GoalComparator comparator = switch (limit.comparator()) {
            case AT_LEAST -> GoalComparator.AT_MOST;
            case AT_MOST -> GoalComparator.AT_LEAST;
            case EQUAL, BETWEEN -> limit.comparator();
        };
        return new Limit(comparator, limit.strict(), limit.approximate(), true, words + limit.words());
    }

    /** Whether the words before a number hold it down. */
    static boolean holdsDown(String before) {
        return NOT_MORE.matcher(before).find();
    }

    /** The limit of a number that only 和 or 、 joins to the one before. */
    static Limit joined(Limit before, Limit own) {
        return own.isStated() ? own : before;
    }

    private static Limit plain(GoalComparator comparator, String words) {
        return new Limit(comparator, false, false, false, words.strip());
    }
}
