package org.yaodian.workplan.document.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.yaodian.workplan.document.ClauseDraft;
import org.yaodian.workplan.document.PlanConfirmation;
import org.yaodian.workplan.document.PlanMade;
import org.yaodian.workplan.document.PlanProposal;
import org.yaodian.workplan.document.ProposedClause;
import org.yaodian.workplan.document.TaskDraft;
import org.yaodian.workplan.document.WordsSetAside;
import org.yaodian.workplan.shared.problem.Violations;

/** Holds a confirmation against the clauses of its document: each must be followed, or set aside with a reason. */
final class Coverages {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;
    private static final int MOST_SHOWN = 50;

    private Coverages() {}

    /** The coverage; refused with a pointer for each clause that nothing is said about. */
    static PlanMade.Coverage of(PlanProposal proposal, PlanConfirmation confirmation) {
        Violations violations = new Violations();
        checkTies(confirmation, violations);
        String text = proposal.text();
        checkSetAside(confirmation, text.codePointCount(0, text.length()), violations);
        List<ClauseDraft> confirmed = confirmation.programmes().stream()
                .flatMap(programme -> programme.tasks().stream())
                .flatMap(task -> task.clauses().stream())
                .toList();
        int all = 0;
        int followed = 0;
        int missing = 0;
        for (ProposedClause clause : clauses(proposal)) {
            List<ClauseDraft> touching =
                    confirmed.stream().filter(each -> touches(each, clause)).toList();
            boolean leftOut = touching.isEmpty() && !isSetAside(clause, confirmation);
            all++;
            followed += touching.stream().anyMatch(each -> each.notFollowed() == null) ? 1 : 0;
            missing += leftOut ? 1 : 0;
            violations.addIf(
                    leftOut && missing <= MOST_SHOWN,
                    "/programmes",
                    "document.clause-left-out",
                    clause.start(),
                    clause.end());
        }
        violations.refuse();
        return new PlanMade.Coverage(all, followed, all - followed, percent(followed, all));
    }

    private static boolean isSetAside(ProposedClause clause, PlanConfirmation confirmation) {
        return confirmation.setAside().stream()
                .anyMatch(words -> words.start() < clause.end() && clause.start() < words.end());
    }

    /** Words that are set aside lie in the document and are not empty. */
    private static void checkSetAside(PlanConfirmation confirmation, int length, Violations violations) {
        for (int place = 0; place < confirmation.setAside().size(); place++) {
            WordsSetAside words = confirmation.setAside().get(place);
            violations.addIf(
                    words.end() <= words.start() || words.end() > length,
                    "/notFollowed/" + place + "/end",
                    "document.span-outside",
                    words.start(),
                    words.end());
        }
    }

    /** A clause that promises a figure or a deliverable is followed by one of its own. */
    private static void checkTies(PlanConfirmation confirmation, Violations violations) {
        for (int programme = 0; programme < confirmation.programmes().size(); programme++) {
            List<TaskDraft> tasks = confirmation.programmes().get(programme).tasks();
            for (int task = 0; task < tasks.size(); task++) {
                String pointer = "/programmes/" + programme + "/tasks/" + task + "/clauses/";
                checkTies(tasks.get(task), pointer, violations);
            }
        }
    }

    private static void checkTies(TaskDraft task, String pointer, Violations violations) {
        for (int place = 0; place < task.clauses().size(); place++) {
            ClauseDraft clause = task.clauses().get(place);
            boolean targeted = task.targets().stream()
                    .anyMatch(each -> each.start() < clause.end() && clause.start() < each.end());
            boolean delivered = task.milestones().stream()
                    .anyMatch(each -> each.start() < clause.end() && clause.start() < each.end());
            boolean promises = clause.kind().equals("target") || clause.kind().equals("milestone");
            boolean untied = promises && !targeted && !delivered && clause.notFollowed() == null;
            violations.addIf(untied, pointer + place, "document.clause-untied", clause.kind());
            violations.addIf(clause.end() <= clause.start(), pointer + place + "/end", "clause.span");
        }
    }

    private static List<ProposedClause> clauses(PlanProposal proposal) {
        return proposal.programmes().stream()
                .flatMap(programme -> programme.tasks().stream())
                .flatMap(task -> task.clauses().stream())
                .toList();
    }

    private static boolean touches(ClauseDraft draft, ProposedClause clause) {
        return draft.start() < clause.end() && clause.start() < draft.end();
    }

    private static BigDecimal percent(int part, int whole) {
        return whole == 0
                ? HUNDRED
                : BigDecimal.valueOf(part)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
    }
}
