package org.yaodian.workplan.document.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yaodian.workplan.document.PlanProposal;
import org.yaodian.workplan.document.ProposedTarget;
import org.yaodian.workplan.document.ProposedTask;
import org.yaodian.workplan.document.evaluation.Found.Amount;

/** What the reader found in one document, in the form of answers. */
final class Findings {
    private final PlanProposal proposal;

    Findings(PlanProposal proposal) {
        this.proposal = proposal;
    }

    List<Found> programmes() {
        return proposal.programmes().stream()
                .map(each -> Found.of(each.start(), each.end(), ""))
                .toList();
    }

    List<Found> tasks() {
        return allTasks()
                .map(task -> Found.of(task.start(), task.end(), task.number()))
                .toList();
    }

    List<Found> leads() {
        return allTasks()
                .flatMap(task -> task.leadDepartments().stream().map(lead -> Found.of(task.start(), task.end(), lead)))
                .toList();
    }

    List<Found> clauses() {
        return allTasks()
                .flatMap(task -> task.clauses().stream())
                .map(each -> Found.of(each.start(), each.end(), ""))
                .toList();
    }

    List<Found> documents() {
        return allTasks()
                .flatMap(task -> task.documents().stream())
                .map(each -> Found.of(each.start(), each.end(), each.title()))
                .toList();
    }

    List<Found> milestones() {
        return allTasks()
                .flatMap(task -> task.milestones().stream())
                .map(each ->
                        Found.of(each.start(), each.end(), each.kind().name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    List<Found> targets(Predicate<String> basis) {
        return allTasks()
                .flatMap(task -> task.targets().stream())
                .filter(each -> basis.test(each.basis().code()))
                .map(each -> new Found(each.start(), each.end(), "", amount(each)))
                .toList();
    }

    private Stream<ProposedTask> allTasks() {
        return proposal.programmes().stream().flatMap(programme -> programme.tasks().stream());
    }

    private static Amount amount(ProposedTarget target) {
        String comparator = switch (target.figure().comparator()) {
            case AT_LEAST -> ">=";
            case AT_MOST -> "<=";
            case EQUAL -> "=";
            case BETWEEN -> "between";
        };
        return new Amount(
                Set.of(comparator),
                target.figure().value(),
                target.figure().upper(),
                target.figure().unit());
    }
}
