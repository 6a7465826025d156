package org.yaodian.workplan.document.domain.reading;

import java.util.List;
import java.util.Set;
import org.yaodian.workplan.document.PlanProposal;
import org.yaodian.workplan.document.ProposedMilestone;
import org.yaodian.workplan.document.ProposedTarget;
import org.yaodian.workplan.document.ProposedTask;

/** Reads a sentence as the only task of a plan. */
final class Reading {
    private Reading() {}

    static PlanProposal of(String text) {
        return new DocumentReader(Set.of()).read(text);
    }

    static ProposedTask task(String sentence) {
        return of("2026年工作要点\n一、重点工作\n1." + sentence + "\n2.加强统筹协调。")
                .programmes()
                .get(0)
                .tasks()
                .get(0);
    }

    /** Each target as {@code comparator value[..upper] unit}. */
    static List<String> targets(String sentence) {
        return task(sentence).targets().stream().map(Reading::inWords).toList();
    }

    /** Each milestone as {@code kind: words}. */
    static List<String> milestones(String sentence) {
        return task(sentence).milestones().stream().map(Reading::inWords).toList();
    }

    private static String inWords(ProposedTarget target) {
        var figure = target.figure();
        String upper = figure.upper() == null ? "" : ".." + figure.upper();
        return figure.comparator() + " " + figure.value().toPlainString() + upper + " " + figure.unit();
    }

    private static String inWords(ProposedMilestone milestone) {
        return milestone.kind() + ": " + milestone.title();
    }
}
