package org.yaodian.workplan.years.domain;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.years.Aspect;
import org.yaodian.workplan.years.Commitment;

/** In what a commitment differs from the one that it follows. */
final class Differences {
    private Differences() {}

    /** {@code years} lie between the two: being due so many years later is no difference. */
    static Set<Aspect> of(Commitment before, Commitment after, int years) {
        Set<Aspect> found = EnumSet.noneOf(Aspect.class);
        addIf(found, Aspect.WORDING, differ(before.title(), after.title()) || wordsDiffer(before, after));
        addIf(found, Aspect.DUE, !before.dueDate().plusYears(years).equals(after.dueDate()));
        addIf(found, Aspect.LEAD_DEPARTMENT, !Objects.equals(before.leadDepartmentId(), after.leadDepartmentId()));
        addIf(found, Aspect.ORG_UNIT, !Objects.equals(before.orgUnitId(), after.orgUnitId()));
        addIf(found, Aspect.DELIVERABLE, before.deliverable() != after.deliverable());
        if (before.measure() != null && after.measure() != null) {
            measures(found, before.measure(), after.measure());
        }
        return found;
    }

    private static void measures(Set<Aspect> found, Commitment.Measure before, Commitment.Measure after) {
        addIf(found, Aspect.UNIT, !before.unit().equals(after.unit()));
        addIf(found, Aspect.COMPARATOR, before.comparator() != after.comparator());
        addIf(
                found,
                Aspect.GOAL,
                differ(before.goal(), after.goal())
                        || differ(before.goalUpper(), after.goalUpper())
                        || differ(before.unitGoal(), after.unitGoal()));
    }

    private static void addIf(Set<Aspect> found, Aspect aspect, boolean differs) {
        if (differs) {
            found.add(aspect);
        }
    }

    /** Where either says nothing beyond its title, the words are no difference. */
    private static boolean wordsDiffer(Commitment before, Commitment after) {
        return !before.words().isBlank() && !after.words().isBlank() && differ(before.words(), after.words());
    }

    private static boolean differ(String before, String after) {
        return !Likeness.plain(before).equals(Likeness.plain(after));
    }

    private static boolean differ(@Nullable BigDecimal before, @Nullable BigDecimal after) {
        if (before == null || after == null) {
            return (before == null) != (after == null);
        }
        return before.compareTo(after) != 0;
    }
}
