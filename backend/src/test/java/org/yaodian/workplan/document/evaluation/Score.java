package org.yaodian.workplan.document.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;

/** How findings hold against answers: each answer takes at most one finding. */
record Score(int answers, int findings, int right, List<Found> missed, List<Found> wrong) {

    static Score of(List<Found> answers, List<Found> findings, BiPredicate<Found, Found> same) {
        List<Found> left = new ArrayList<>(findings);
        List<Found> missed = new ArrayList<>();
        for (Found answer : answers) {
            Found match = left.stream()
                    .filter(finding -> same.test(answer, finding))
                    .findFirst()
                    .orElse(null);
            if (match == null) {
                missed.add(answer);
            } else {
                left.remove(match);
            }
        }
        return new Score(answers.size(), findings.size(), answers.size() - missed.size(), missed, left);
    }

    BigDecimal recall() {
        return share(right, answers);
    }

    BigDecimal precision() {
        return share(right, findings);
    }

    BigDecimal f1() {
        return share(2 * right, answers + findings);
    }

    String inWords() {
        return String.format(Locale.ROOT, "%7d %7d %7s %9s %7s", answers, findings, recall(), precision(), f1());
    }

    private static BigDecimal share(int part, int whole) {
        return whole == 0
                ? BigDecimal.ONE.setScale(3)
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 3, RoundingMode.HALF_UP);
    }
}
