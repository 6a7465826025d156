package org.yaodian.workplan.reporting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.organisation.DepartmentSummary;
import org.yaodian.workplan.organisation.Departments;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.ProgrammeSummary;
import org.yaodian.workplan.plan.Programmes;
import org.yaodian.workplan.reporting.Burden;
import org.yaodian.workplan.reporting.FieldTally;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.task.TaskSummary;
import org.yaodian.workplan.task.Tasks;

/** Says which programme, or which leading department, asks how much. */
@ApplicationScoped
class BurdenParts {
    private final Tasks tasks;
    private final Programmes programmes;
    private final Departments departments;

    BurdenParts(Tasks tasks, Programmes programmes, Departments departments) {
        this.tasks = tasks;
        this.programmes = programmes;
        this.departments = departments;
    }

    /** Those that ask anything, in the order of the plan; what nobody leads comes last. */
    List<Burden.Part> of(PlanSummary plan, List<AskedFields> asked, Burden.Grouping by) {
        Map<UUID, @Nullable UUID> partOfTask = new HashMap<>();
        tasks.ofPlan(plan.id()).forEach(task -> partOfTask.put(task.id(), part(task, by)));
        Map<@Nullable UUID, FieldTally> tallies = new HashMap<>();
        asked.forEach(fields -> fields.asked()
                .forEach(one ->
                        tallies.merge(partOfTask.get(one.duty().target().taskId()), one.tally(), FieldTally::plus)));
        List<Burden.Part> parts = new ArrayList<>();
        references(plan, partOfTask, by).forEach((id, reference) -> {
            FieldTally tally = tallies.get(id);
            if (tally != null) {
                parts.add(new Burden.Part(reference, tally));
            }
        });
        FieldTally nobodys = tallies.get(null);
        if (nobodys != null) {
            parts.add(new Burden.Part(null, nobodys));
        }
        return List.copyOf(parts);
    }

    private static @Nullable UUID part(TaskSummary task, Burden.Grouping by) {
        return switch (by) {
            case PROGRAMME -> task.programmeId();
            case DEPARTMENT -> task.leadDepartmentId();
        };
    }

    private Map<UUID, Reference> references(
            PlanSummary plan, Map<UUID, @Nullable UUID> partOfTask, Burden.Grouping by) {
        Map<UUID, Reference> references = new LinkedHashMap<>();
        if (by == Burden.Grouping.PROGRAMME) {
            for (ProgrammeSummary programme : programmes.ofPlan(plan.id())) {
                references.put(programme.id(), programme.reference());
            }
            return references;
        }
        departments
                .byIds(partOfTask.values().stream().filter(Objects::nonNull).collect(Collectors.toSet()))
                .values()
                .stream()
                .map(DepartmentSummary::reference)
                .sorted(Comparator.comparing(Reference::code))
                .forEach(reference -> references.put(reference.id(), reference));
        return references;
    }
}
