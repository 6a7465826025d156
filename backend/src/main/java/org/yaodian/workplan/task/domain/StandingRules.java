package org.yaodian.workplan.task.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.plan.Light;
import org.yaodian.workplan.plan.Reason;
import org.yaodian.workplan.task.Contribution;
import org.yaodian.workplan.task.TaskStanding;

/** Light and progress of a task from what its targets and milestones contribute (docs/rules/tasks.md). */
final class StandingRules {
    private static final int PROGRESS_SCALE = 4;

    private StandingRules() {}

    /** A progress that a coordinator set, and why. */
    record Overriding(BigDecimal progress, String reason) {}

    static TaskStanding standing(List<Contribution> contributions, @Nullable Overriding override) {
        Light light =
                Light.worst(contributions.stream().map(Contribution::light).toList());
        BigDecimal computed = progress(contributions);
        List<Reason> held = held(contributions);
        if (override == null) {
            return new TaskStanding(light, computed, held);
        }
        List<Reason> reasons = Stream.concat(held.stream(), Stream.of(overridden(override, computed)))
                .toList();
        return new TaskStanding(light, override.progress().setScale(PROGRESS_SCALE, RoundingMode.HALF_UP), reasons);
    }

    /** Weighted mean of the achievements; what has none counts as 0, what is cancelled not at all. Null when none is left. */
    static @Nullable BigDecimal progress(List<Contribution> contributions) {
        List<Contribution> counted = contributions.stream()
                .filter(contribution -> contribution.light() != Light.CANCELLED)
                .toList();
        BigDecimal weights = counted.stream().map(Contribution::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (weights.signum() <= 0) {
            return null;
        }
        return counted.stream()
                .map(contribution -> share(contribution.achievement()).multiply(contribution.weight()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(weights, PROGRESS_SCALE, RoundingMode.HALF_UP);
    }

    private static BigDecimal share(@Nullable BigDecimal achievement) {
        return achievement == null
                ? BigDecimal.ZERO
                : achievement.max(BigDecimal.ZERO).min(BigDecimal.ONE);
    }

    /** How many it holds of each light, the worst first. */
    private static List<Reason> held(List<Contribution> contributions) {
        if (contributions.isEmpty()) {
            return List.of(Reason.of("light.task.empty"));
        }
        Map<Light, Long> counts = contributions.stream()
                .collect(Collectors.groupingBy(
                        Contribution::light, () -> new EnumMap<>(Light.class), Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Light, Long>comparingByKey(Comparator.reverseOrder()))
                .map(entry -> Reason.of("light.task." + slug(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static Reason overridden(Overriding override, @Nullable BigDecimal computed) {
        return computed == null
                ? Reason.of("progress.task.set", override.reason())
                : Reason.of("progress.task.overridden", percent(computed), override.reason());
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString();
    }

    private static String slug(Light light) {
        return light.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
