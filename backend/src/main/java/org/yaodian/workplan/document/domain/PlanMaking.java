package org.yaodian.workplan.document.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.yaodian.workplan.document.ClauseDraft;
import org.yaodian.workplan.document.DocumentSpan.Subject;
import org.yaodian.workplan.document.PlanConfirmation;
import org.yaodian.workplan.document.PlanMade;
import org.yaodian.workplan.document.ProgrammeDraft;
import org.yaodian.workplan.document.TaskDraft;
import org.yaodian.workplan.milestone.MilestoneSpec;
import org.yaodian.workplan.milestone.Milestones;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.plan.ProgrammeSpec;
import org.yaodian.workplan.plan.ProgrammeSummary;
import org.yaodian.workplan.plan.Programmes;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.target.TargetSpec;
import org.yaodian.workplan.target.Targets;
import org.yaodian.workplan.task.TaskSummary;
import org.yaodian.workplan.task.Tasks;

/** Makes a plan and everything in it through the modules that own them, and ties each part to its words. */
@ApplicationScoped
class PlanMaking {
    private final Plans plans;
    private final Programmes programmes;
    private final Tasks tasks;
    private final Targets targets;
    private final Milestones milestones;
    private final TaskSpecs specs;
    private final SpanRepository spans;

    PlanMaking(
            Plans plans,
            Programmes programmes,
            Tasks tasks,
            Targets targets,
            Milestones milestones,
            TaskSpecs specs,
            SpanRepository spans) {
        this.plans = plans;
        this.programmes = programmes;
        this.tasks = tasks;
        this.targets = targets;
        this.milestones = milestones;
        this.specs = specs;
        this.spans = spans;
    }

    PlanMade make(SourceDocument document, PlanConfirmation confirmation, PlanMade.Coverage coverage) {
        PlanSummary plan = plans.create(confirmation.plan());
        PlanInMaking made = new PlanInMaking(document, plan);
        int ordinal = 0;
        for (ProgrammeDraft draft : confirmation.programmes()) {
            if (!draft.tasks().isEmpty()) {
                ordinal++;
                programme(made, draft, ordinal);
            }
        }
        confirmation
                .setAside()
                .forEach(words -> spans.persist(
                        SourceSpan.notFollowed(document.id(), words.start(), words.end(), words.reason())));
        return new PlanMade(
                plan.id(),
                plan.code(),
                ordinal,
                made.tasks(),
                made.targets(),
                made.milestones(),
                coverage,
                List.copyOf(made.unknown()));
    }

    private void programme(PlanInMaking made, ProgrammeDraft draft, int ordinal) {
        String title = draft.title();
        if (title == null || title.isBlank()) {
            throw Problem.invalid("/programmes/" + (ordinal - 1) + "/title", "document.title-missing");
        }
        ProgrammeSummary programme =
                programmes.create(new ProgrammeSpec(made.plan().id().toString(), null, ordinal, title));
        if (draft.end() > draft.start()) {
            tie(made, new Tie(Subject.PROGRAMME, programme.id()), draft.start(), draft.end());
        }
        int number = 0;
        for (TaskDraft task : draft.tasks()) {
            number++;
            task(made, programme, task, number);
        }
    }

    private void task(PlanInMaking made, ProgrammeSummary programme, TaskDraft draft, int position) {
        made.countTask();
        TaskSummary task = tasks.create(specs.of(made, programme, draft, position));
        tie(made, new Tie(Subject.TASK, task.id()), draft.start(), draft.end());
        for (int place = 0; place < draft.clauses().size(); place++) {
            ClauseDraft clause = draft.clauses().get(place);
            String reason = clause.notFollowed();
            if (reason == null) {
                tie(made, new Tie(Subject.CLAUSE, task.clauses().get(place).id()), clause.start(), clause.end());
            } else {
                spans.persist(SourceSpan.notFollowed(made.document().id(), clause.start(), clause.end(), reason));
            }
        }
        parts(made, task, draft);
    }

    private void parts(PlanInMaking made, TaskSummary task, TaskDraft draft) {
        String id = task.id().toString();
        int place = 0;
        for (var target : draft.targets()) {
            place++;
            TargetSpec spec = SpecMaking.target(target, "G%03d-%d".formatted(made.tasks(), place), made.plan(), id);
            tie(made, new Tie(Subject.TARGET, targets.create(spec).id()), target.start(), target.end());
            made.countTarget();
        }
        place = 0;
        for (var milestone : draft.milestones()) {
            place++;
            MilestoneSpec spec =
                    SpecMaking.milestone(milestone, "M%03d-%d".formatted(made.tasks(), place), made.plan(), id);
            tie(made, new Tie(Subject.MILESTONE, milestones.create(spec).id()), milestone.start(), milestone.end());
            made.countMilestone();
        }
    }

    private void tie(PlanInMaking made, Tie tie, int start, int end) {
        if (end > start) {
            spans.persist(SourceSpan.tied(made.document().id(), tie, start, end));
        }
    }
}
