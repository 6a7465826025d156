package org.yaodian.workplan.document.domain.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.document.ProposedTask;
import org.yaodian.workplan.document.domain.reading.DepartmentRules.Responsible;

/**
 * The heading of a programme.
 *
 * @param title without who is responsible; null when the document gives none
 * @param responsible who is, by the heading
 */
record Heading(@Nullable Span title, List<Responsible> responsible) {
    static Heading of(SourceText text, Enclosures enclosures, @Nullable Span title) {
        if (title == null) {
            return new Heading(null, List.of());
        }
        List<Responsible> responsible = DepartmentRules.in(text, enclosures, title);
        boolean behind = !responsible.isEmpty() && responsible.get(0).span().start() > title.start();
        return behind
                ? new Heading(
                        text.trimmed(title.start(), responsible.get(0).span().start()), responsible)
                : new Heading(title, List.of());
    }

    /** A task that names nobody is led by whom its heading names. */
    ProposedTask completed(ProposedTask task) {
        boolean named =
                !task.leadDepartments().isEmpty() || !task.supportDepartments().isEmpty();
        if (named || responsible.isEmpty()) {
            return task;
        }
        return new ProposedTask(
                task.number(),
                task.title(),
                task.start(),
                task.end(),
                DepartmentRules.leads(responsible),
                DepartmentRules.supports(responsible),
                task.due(),
                task.clauses(),
                task.targets(),
                task.milestones(),
                task.documents());
    }
}
