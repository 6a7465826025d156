package org.yaodian.workplan.target.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.organisation.OrgLevel;
import org.yaodian.workplan.organisation.OrgTree;
import org.yaodian.workplan.plan.Reason;
import org.yaodian.workplan.shared.text.Language;
import org.yaodian.workplan.target.PublishedFigure;
import org.yaodian.workplan.target.Rounding;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.TargetValue;

/** A value in words. */
record ValueWords(TargetValue value, OrgTree tree, Language language) {
    private static final Pattern FULL_STOP = Pattern.compile("[.。]$");
    private static final String PERCENT = "PERCENT";

    /** Value, goal, light and why, in one sentence. */
    String sentence() {
        String unit = tree.get(value.orgUnitId()).name();
        String name = value.target().name();
        String light = say("explanation.light." + value.light());
        BigDecimal figure = value.value();
        if (figure == null) {
            return say("explanation.no-value", unit, name, value.asOf(), goal(), light);
        }
        return say("explanation.sentence", unit, name, value.asOf(), shown(figure), goal(), light, why());
    }

    private String why() {
        List<String> reasons = value.reasons().stream().map(this::worded).toList();
        return String.join(say("explanation.and"), reasons);
    }

    private String worded(Reason reason) {
        return FULL_STOP
                .matcher(language.say(reason.code(), reason.arguments()))
                .replaceFirst("");
    }

    private String goal() {
        BigDecimal goal = value.goal();
        if (goal == null) {
            return say("explanation.goal.none");
        }
        BigDecimal upper = value.goalUpper();
        String comparator = "explanation.goal." + value.target().comparator();
        return upper == null ? say(comparator, shown(goal)) : say(comparator, shown(goal), shown(upper));
    }

    /** How the value is made, with the figures in it. */
    String formula() {
        TargetSummary target = value.target();
        BigDecimal figure = value.value();
        if (figure == null) {
            return say("explanation.formula.none");
        }
        PublishedFigure published = value.published();
        if (published != null) {
            BigDecimal added = value.rolledUp().value();
            String sum = added == null ? say("explanation.light.NO_DATA") : text(added);
            return say(
                    "explanation.formula.published",
                    text(figure),
                    published.period().code(),
                    sum);
        }
        OrgLevel level = tree.get(value.orgUnitId()).level();
        boolean own = level == target.reportingLevel() && value.numerator() == null;
        String kind = own ? "own" : target.rollup().name();
        return say(
                "explanation.formula." + kind,
                text(figure),
                exact(value.numerator()),
                exact(value.denominator()),
                value.reportedUnits(),
                exact(target.unitGoal()));
    }

    private String shown(BigDecimal figure) {
        boolean percent = value.target().unit().equals(PERCENT);
        return percent ? text(figure) + "%" : text(figure);
    }

    private String text(BigDecimal figure) {
        return plain(Rounding.value(value.target(), figure));
    }

    private static String exact(@Nullable BigDecimal figure) {
        return plain(Rounding.exact(figure));
    }

    private static String plain(@Nullable BigDecimal figure) {
        return figure == null ? "" : figure.toPlainString();
    }

    private String say(String code, Object... arguments) {
        return language.say(code, List.of(arguments));
    }
}
