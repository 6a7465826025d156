package org.yaodian.workplan.target.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.TargetValue;
import org.yaodian.workplan.target.TargetValues;
import org.yaodian.workplan.target.Targets;
import org.yaodian.workplan.task.Contribution;
import org.yaodian.workplan.task.StandingSource;
import org.yaodian.workplan.task.TaskSummary;

/** What targets add to how their tasks stand. */
@ApplicationScoped
class TargetStandings implements StandingSource {
    private final Targets targets;
    private final TargetValues values;

    TargetStandings(Targets targets, TargetValues values) {
        this.targets = targets;
        this.values = values;
    }

    @Override
    public Map<UUID, List<Contribution>> contributionsOf(
            Collection<TaskSummary> tasks, LocalDate asOf, UUID orgUnitId) {
        List<TargetSummary> found =
                targets.ofTasks(tasks.stream().map(TaskSummary::id).toList());
        return values.of(found, orgUnitId, TargetValues.Query.on(asOf).withoutForecasts()).values().stream()
                .collect(Collectors.groupingBy(
                        value -> value.target().taskId(),
                        Collectors.mapping(TargetValue::contribution, Collectors.toList())));
    }
}
