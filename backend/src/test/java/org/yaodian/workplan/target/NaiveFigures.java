package org.yaodian.workplan.target;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The arithmetic of docs/rules/targets.md in its plainest form: every figure is looked at for every question, nothing is kept
 * added up. Random histories compare the service with it.
 */
final class NaiveFigures {
    private final Map<String, String> parents = new TreeMap<>();
    private final Set<String> schools = new TreeSet<>();
    private final Map<String, LocalDate> closed = new HashMap<>();
    private final Map<Key, Figure> counting = new HashMap<>();
    private BigDecimal unitGoal = new BigDecimal("50");

    private record Key(String target, String unit, LocalDate period) {}

    /** What one unit stated for one period. */
    record Figure(BigDecimal numerator, BigDecimal denominator) {}

    /** What the service should answer. */
    record Answer(@Nullable BigDecimal value, int reported, int expected) {}

    void place(String unit, String parent) {
        parents.put(unit, parent);
    }

    void school(String unit, String county) {
        schools.add(unit);
        place(unit, county);
    }

    void close(String unit, @Nullable LocalDate on) {
        if (on == null) {
            closed.remove(unit);
        } else {
            closed.put(unit, on);
        }
    }

    void count(String target, String unit, LocalDate period, Figure figure) {
        counting.put(new Key(target, unit, period), figure);
    }

    void unitGoal(BigDecimal goal) {
        unitGoal = goal;
    }

    private boolean isOpen(String unit, LocalDate day) {
        return !closed.containsKey(unit) || day.isBefore(closed.get(unit));
    }

    private List<String> schools(String within) {
        return schools.stream()
                .filter(unit -> unit.equals(within) || isBelow(unit, within))
                .toList();
    }

    private boolean isBelow(String unit, String above) {
        String parent = parents.get(unit);
        return parent != null && (parent.equals(above) || isBelow(parent, above));
    }

    /** Figures of a unit that count on a day, oldest first; none of a period that begins after it was closed. */
    private List<Figure> figures(String target, String unit, LocalDate day) {
        Map<LocalDate, Figure> found = new TreeMap<>();
        counting.forEach((key, figure) -> {
            boolean asked = key.target().equals(target) && key.unit().equals(unit);
            if (asked && !key.period().isAfter(day) && isOpen(unit, key.period())) {
                found.put(key.period(), figure);
            }
        });
        return new ArrayList<>(found.values());
    }

    Answer ratio(String target, String within, LocalDate day) {
        BigDecimal numerator = BigDecimal.ZERO;
        BigDecimal denominator = BigDecimal.ZERO;
        int reported = 0;
        List<String> expected = open(within, day);
        for (String school : expected) {
            List<Figure> figures = figures(target, school, day);
            if (!figures.isEmpty()) {
                reported++;
                numerator = numerator.add(figures.getLast().numerator());
                denominator = denominator.add(figures.getLast().denominator());
            }
        }
        return new Answer(reported == 0 ? null : percent(numerator, denominator), reported, expected.size());
    }

    Answer sum(String target, String within, LocalDate day) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String school : schools(within)) {
            for (Figure figure : figures(target, school, day)) {
                sum = sum.add(figure.numerator());
            }
        }
        List<String> expected = open(within, day);
        int reported = reported(target, expected, day);
        return new Answer(reported == 0 ? null : sum, reported, expected.size());
    }

    Answer coverage(String target, String within, LocalDate day) {
        List<String> expected = open(within, day);
        long covered = expected.stream()
                .map(school -> figures(target, school, day))
                .filter(figures -> !figures.isEmpty())
                .filter(figures -> figures.getLast().numerator().compareTo(unitGoal) >= 0)
                .count();
        int reported = reported(target, expected, day);
        return new Answer(
                reported == 0 ? null : percent(BigDecimal.valueOf(covered), BigDecimal.valueOf(expected.size())),
                reported,
                expected.size());
    }

    private List<String> open(String within, LocalDate day) {
        return schools(within).stream().filter(school -> isOpen(school, day)).toList();
    }

    private int reported(String target, List<String> expected, LocalDate day) {
        return (int) expected.stream()
                .filter(school -> !figures(target, school, day).isEmpty())
                .count();
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(BigDecimal.valueOf(100))
                .divide(whole, MathContext.DECIMAL64)
                .setScale(2, RoundingMode.HALF_UP);
    }
}
