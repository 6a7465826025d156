package org.yaodian.workplan.years.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.Violation;
import org.yaodian.workplan.shared.problem.Violations;
import org.yaodian.workplan.years.Basis;
import org.yaodian.workplan.years.CarryOverSpec;
import org.yaodian.workplan.years.CommitmentKind;
import org.yaodian.workplan.years.PlanComparison;

/** What somebody has chosen of an earlier plan; refused unless each can be carried over or was. */
final class LeftOvers {
    private final List<PlanComparison.Line> chosen = new ArrayList<>();

    LeftOvers(PlanComparison comparison, CarryOverSpec spec) {
        Violations unknown = new Violations();
        List<Violation> conflicts = new ArrayList<>();
        for (CommitmentKind kind : CommitmentKind.values()) {
            List<String> names = spec.named(kind);
            for (int place = 0; place < names.size(); place++) {
                String name = names.get(place);
                String pointer = "/" + kind.name().toLowerCase(java.util.Locale.ROOT) + "s/" + place;
                line(comparison, kind, name)
                        .ifPresentOrElse(
                                line -> choose(line, pointer, conflicts),
                                () -> unknown.add(
                                        pointer,
                                        "years.unknown",
                                        name,
                                        comparison.with().code()));
            }
        }
        unknown.addIf(chosen.isEmpty() && conflicts.isEmpty() && unknown.isEmpty(), "/tasks", "years.nothing-chosen");
        unknown.refuse();
        if (!conflicts.isEmpty()) {
            throw Problem.conflicts("years.not-carried", conflicts);
        }
    }

    private static Optional<PlanComparison.Line> line(PlanComparison comparison, CommitmentKind kind, String name) {
        return comparison.lines().stream()
                .filter(line -> line.kind() == kind && line.before() != null)
                .filter(line -> {
                    var commitment = Objects.requireNonNull(line.before()).commitment();
                    return commitment.code().equals(name)
                            || commitment.id().toString().equals(name);
                })
                .findFirst();
    }

    private void choose(PlanComparison.Line line, String pointer, List<Violation> conflicts) {
        boolean carriedBefore = line.basis() == Basis.CONFIRMED;
        String code = Objects.requireNonNull(line.before()).commitment().code();
        if (line.isLeftOver() || carriedBefore) {
            if (!chosen.contains(line)) {
                chosen.add(line);
            }
        } else if (line.after() != null) {
            conflicts.add(Violation.of(
                    pointer,
                    "years.there-already",
                    code,
                    line.after().commitment().code()));
        } else {
            conflicts.add(Violation.of(pointer, "years.finished", code));
        }
    }

    /** What was chosen of that kind, each once. */
    List<PlanComparison.Line> of(CommitmentKind kind) {
        return chosen.stream().filter(line -> line.kind() == kind).toList();
    }
}
