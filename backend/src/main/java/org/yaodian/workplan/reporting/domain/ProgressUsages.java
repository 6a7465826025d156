package org.yaodian.workplan.reporting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.yaodian.workplan.shared.usage.Usage;
import org.yaodian.workplan.shared.usage.UsageSource;

/** Reports in words are about tasks and come from org units and departments. */
@ApplicationScoped
class ProgressUsages implements UsageSource {
    private final ProgressReportRepository reports;

    ProgressUsages(ProgressReportRepository reports) {
        this.reports = reports;
    }

    @Override
    public List<Usage> usersOf(String resource, UUID id) {
        return switch (resource) {
            case "tasks" -> usages("taskId", id);
            case "org-units" -> usages("orgUnitId", id);
            case "departments" -> usages("departmentId", id);
            default -> List.of();
        };
    }

    private List<Usage> usages(String field, UUID id) {
        return reports.some(field, id).stream()
                .map(report ->
                        new Usage("progress-reports", report.line().period().code()))
                .toList();
    }
}
