package org.yaodian.workplan.document.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.document.ClauseDraft;
import org.yaodian.workplan.document.TaskDraft;
import org.yaodian.workplan.organisation.DepartmentSummary;
import org.yaodian.workplan.plan.ProgrammeSummary;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.task.ClauseKind;
import org.yaodian.workplan.task.ClauseSpec;
import org.yaodian.workplan.task.TaskSpec;

/** Makes what the task module takes of a draft: its words, its clauses, the departments it names. */
@ApplicationScoped
class TaskSpecs {
    private static final int LONGEST = 2000;

    private final DepartmentNames departments;

    TaskSpecs(DepartmentNames departments) {
        this.departments = departments;
    }

    TaskSpec of(PlanInMaking made, ProgrammeSummary programme, TaskDraft draft, int position) {
        Map<String, DepartmentSummary> lead = named(made, draft.leadDepartments());
        Map<String, DepartmentSummary> support = named(made, draft.supportDepartments());
        List<DepartmentSummary> leaders = List.copyOf(lead.values());
        List<String> supporters = new ArrayList<>();
        leaders.stream().skip(1).forEach(each -> supporters.add(each.code()));
        support.values().stream()
                .map(DepartmentSummary::code)
                .filter(each -> !supporters.contains(each))
                .forEach(supporters::add);
        @Nullable String leader = leaders.isEmpty() ? null : leaders.get(0).code();
        supporters.remove(leader);
        return new TaskSpec(
                "T%03d".formatted(made.tasks()),
                made.plan().id().toString(),
                programme.id().toString(),
                position,
                draft.title(),
                words(made.document(), draft.start(), draft.end()),
                leader,
                supporters,
                null,
                draft.due(),
                draft.clauses().stream()
                        .map(clause -> clause(made.document(), clause))
                        .toList(),
                null,
                null,
                null);
    }

    private Map<String, DepartmentSummary> named(PlanInMaking made, List<String> names) {
        Map<String, DepartmentSummary> known = departments.known(names);
        names.stream().filter(name -> !known.containsKey(name)).forEach(made.unknown()::add);
        return known;
    }

    private static ClauseSpec clause(SourceDocument document, ClauseDraft draft) {
        ClauseKind kind = ClauseKind.valueOf(draft.kind().toUpperCase(Locale.ROOT));
        return new ClauseSpec(null, words(document, draft.start(), draft.end()), kind, draft.start(), draft.end());
    }

    private static String words(SourceDocument document, int start, int end) {
        String text = document.text();
        if (end > text.codePointCount(0, text.length()) || end <= start) {
            throw Problem.invalid("/programmes", "document.span-outside", start, end);
        }
        String words = text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }
}
