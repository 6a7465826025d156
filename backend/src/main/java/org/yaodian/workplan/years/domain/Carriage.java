package org.yaodian.workplan.years.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.years.CarriedOver;
import org.yaodian.workplan.years.CommitmentKind;
import org.yaodian.workplan.years.LeftBehind;
import org.yaodian.workplan.years.PlanComparison;

/** What is known while one plan's left-overs are carried into another. */
final class Carriage {
    private static final int LONGEST_CODE = 60;

    private final Years years;
    private final Map<UUID, UUID> tasks = new HashMap<>();
    private final Map<CommitmentKind, Set<String>> codes;
    private final List<CarriedOver.Item> items = new ArrayList<>();
    private final List<LeftBehind> leftBehind = new ArrayList<>();
    private int along;

    Carriage(Years years, PlanComparison comparison) {
        this.years = years;
        for (PlanComparison.Line line : comparison.lines()) {
            if (line.kind() == CommitmentKind.TASK && line.before() != null && line.after() != null) {
                tasks.put(
                        line.before().commitment().id(),
                        line.after().commitment().id());
            }
        }
        this.codes = comparison.lines().stream()
                .filter(line -> line.after() != null)
                .collect(Collectors.groupingBy(
                        PlanComparison.Line::kind,
                        Collectors.mapping(line -> line.any().commitment().code(), Collectors.toSet())));
    }

    Years years() {
        return years;
    }

    /** The task of the later plan that a task of the earlier one has become; null while there is none. */
    @Nullable
    UUID taskAfter(UUID earlier) {
        return tasks.get(earlier);
    }

    /** The same code if nobody has it in the later plan, else one that shows where it comes from. */
    String code(CommitmentKind kind, String wanted) {
        Set<String> taken = codes.computeIfAbsent(kind, none -> new HashSet<>());
        String code = wanted;
        for (int attempt = 1; taken.contains(code); attempt++) {
            String suffix = "-" + years.former().year() + (attempt == 1 ? "" : "-" + attempt);
            code = wanted.substring(0, Math.min(wanted.length(), LONGEST_CODE - suffix.length())) + suffix;
        }
        taken.add(code);
        return code;
    }

    void carried(CommitmentKind kind, Reference before, Reference after) {
        if (kind == CommitmentKind.TASK) {
            tasks.put(before.id(), after.id());
        }
        items.add(new CarriedOver.Item(kind, before, after, true));
    }

    void cameAlong() {
        along++;
    }

    void stayedBehind(LeftBehind part) {
        leftBehind.add(part);
    }

    void kept(PlanComparison.Line line) {
        if (line.before() != null && line.after() != null) {
            items.add(new CarriedOver.Item(
                    line.kind(),
                    line.before().commitment().reference(),
                    line.after().commitment().reference(),
                    false));
        }
    }

    CarriedOver result() {
        return new CarriedOver(years.plan(), years.former(), List.copyOf(items), along, List.copyOf(leftBehind));
    }
}
