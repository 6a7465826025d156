package org.yaodian.workplan.document.domain.reading;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the code of a unit of the measure word and what it is counted per. */
final class Units {
    private static final Set<String> FRAMED =
            Set.of("hours", "minutes", "lessons", "class_hours", "yuan", "times", "days", "t", "kg", "m3", "km");
    private static final Pattern FRAME = Pattern.compile("每(人|生|名学生|户|校|年|月|周|天|日|学期|季度|亩)");
    private static final Pattern BEHIND = Pattern.compile("^[/·](人|年|月|周|天|日|亩|生|次|小时|立方米)(?:[/·](年|月|天|日))?");
    private static final Map<String, String> PER = Map.ofEntries(
            Map.entry("人", "person"),
            Map.entry("生", "pupil"),
            Map.entry("名学生", "pupil"),
            Map.entry("户", "household"),
            Map.entry("校", "school"),
            Map.entry("年", "year"),
            Map.entry("月", "month"),
            Map.entry("周", "week"),
            Map.entry("天", "day"),
            Map.entry("日", "day"),
            Map.entry("学期", "term"),
            Map.entry("季度", "quarter"),
            Map.entry("亩", "mu"),
            Map.entry("次", "time"),
            Map.entry("小时", "hour"),
            Map.entry("立方米", "m3"));
    private static final Pattern RATIO = Pattern.compile(".*(?:率|比例|比重|占比|覆盖面|满意度)[^,、]{0,12}$");

    private static final BigDecimal MANY = BigDecimal.valueOf(10_000);

    private Units() {}

    /** The code for a number with that measure, between those words of its phrase. */
    static String code(Quantity quantity, String before, String after) {
        Measure measure = quantity.measure();
        if (measure == null) {
            boolean many = quantity.value().compareTo(MANY) >= 0;
            return many ? Measures.COUNT : RATIO.matcher(before).matches() ? "ratio" : "index";
        }
        StringBuilder code = new StringBuilder(measure.code());
        Matcher behind = BEHIND.matcher(after);
        if (behind.lookingAt()) {
            append(code, behind.group(1));
            append(code, behind.group(2));
            return code.toString();
        }
        if (FRAMED.contains(measure.code())) {
            Matcher frame = FRAME.matcher(before);
            while (frame.find()) {
                append(code, frame.group(1));
            }
        }
        return code.toString();
    }

    /** The word for what something is counted per. */
    static String per(String word) {
        return PER.getOrDefault(word, word);
    }

    private static void append(StringBuilder code, @org.jspecify.annotations.Nullable String per) {
        String word = per == null ? null : PER.get(per);
        if (word != null && code.indexOf("_per_" + word) < 0) {
            code.append("_per_").append(word);
        }
    }
}
