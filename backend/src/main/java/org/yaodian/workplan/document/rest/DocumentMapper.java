package org.yaodian.workplan.document.rest;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.document.ClauseDraft;
import org.yaodian.workplan.document.DocumentMention;
import org.yaodian.workplan.document.DocumentSummary;
import org.yaodian.workplan.document.Due;
import org.yaodian.workplan.document.Figure;
import org.yaodian.workplan.document.MilestoneDraft;
import org.yaodian.workplan.document.PlanProposal;
import org.yaodian.workplan.document.ProgrammeDraft;
import org.yaodian.workplan.document.ProposedClause;
import org.yaodian.workplan.document.ProposedMilestone;
import org.yaodian.workplan.document.ProposedProgramme;
import org.yaodian.workplan.document.ProposedTarget;
import org.yaodian.workplan.document.ProposedTask;
import org.yaodian.workplan.document.TargetDraft;
import org.yaodian.workplan.document.TaskDraft;
import org.yaodian.workplan.task.ClauseKind;

/** Puts documents and proposals into the words of the contract. */
final class DocumentMapper {
    private static final String DIRECTION_ONLY = "只说明方向，由本任务其他条款落实";

    private DocumentMapper() {}

    static DocumentView view(DocumentSummary document) {
        return new DocumentView(
                document.id(),
                document.revision(),
                document.name(),
                document.format(),
                document.sha256(),
                document.characters(),
                document.createdBy(),
                document.createdAt(),
                document.planId(),
                document.planId() == null ? List.of("plan") : List.of());
    }

    static ProposalView view(PlanProposal proposal) {
        return new ProposalView(
                proposal.text(),
                proposal.title(),
                proposal.year(),
                proposal.programmes().stream().map(DocumentMapper::programme).toList());
    }

    private static ProgrammeDraft programme(ProposedProgramme programme) {
        return new ProgrammeDraft(
                programme.ordinal(),
                programme.title(),
                programme.start(),
                programme.end(),
                programme.tasks().stream().map(DocumentMapper::task).toList());
    }

    private static TaskDraft task(ProposedTask task) {
        return new TaskDraft(
                task.number(),
                task.title(),
                task.start(),
                task.end(),
                task.leadDepartments(),
                task.supportDepartments(),
                task.due() == null ? null : task.due().date(),
                words(task.due()),
                task.clauses().stream().map(DocumentMapper::clause).toList(),
                task.targets().stream().map(DocumentMapper::target).toList(),
                task.milestones().stream().map(DocumentMapper::milestone).toList(),
                task.documents().stream()
                        .map(each ->
                                new DocumentMention(each.title(), each.role().code(), each.start(), each.end()))
                        .toList());
    }

    private static ClauseDraft clause(ProposedClause clause) {
        return new ClauseDraft(
                clause.start(),
                clause.end(),
                code(clause.kind()),
                clause.vagueQuantity(),
                clause.kind() == ClauseKind.PRINCIPLE ? DIRECTION_ONLY : null,
                clause.grounds().rule(),
                clause.grounds().words());
    }

    private static TargetDraft target(ProposedTarget target) {
        Figure figure = target.figure();
        return new TargetDraft(
                target.name(),
                comparator(figure),
                figure.value(),
                figure.upper(),
                figure.unit(),
                figure.measure(),
                figure.strict(),
                figure.approximate(),
                target.due() == null ? null : target.due().date(),
                words(target.due()),
                target.strength().code(),
                target.basis().code(),
                target.scope(),
                target.start(),
                target.end(),
                target.grounds().rule(),
                target.grounds().words());
    }

    private static MilestoneDraft milestone(ProposedMilestone milestone) {
        return new MilestoneDraft(
                milestone.title(),
                code(milestone.kind()),
                milestone.due() == null ? null : milestone.due().date(),
                words(milestone.due()),
                milestone.places(),
                milestone.start(),
                milestone.end(),
                milestone.grounds().rule(),
                milestone.grounds().words());
    }

    private static String comparator(Figure figure) {
        return switch (figure.comparator()) {
            case AT_LEAST -> ">=";
            case AT_MOST -> "<=";
            case EQUAL -> "=";
            case BETWEEN -> "between";
        };
    }

    private static @Nullable String words(@Nullable Due due) {
        return due == null ? null : due.words();
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
