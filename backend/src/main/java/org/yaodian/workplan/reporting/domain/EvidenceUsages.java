package org.yaodian.workplan.reporting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.yaodian.workplan.shared.usage.Usage;
import org.yaodian.workplan.shared.usage.UsageSource;

/** Evidence stands behind observations, progress reports and milestones. */
@ApplicationScoped
class EvidenceUsages implements UsageSource {
    private final EvidenceRepository evidence;

    EvidenceUsages(EvidenceRepository evidence) {
        this.evidence = evidence;
    }

    @Override
    public List<Usage> usersOf(String resource, UUID id) {
        return switch (resource) {
            case "observations" -> usages("observationId", id);
            case "progress-reports" -> usages("progressReportId", id);
            case "milestones" -> usages("milestoneId", id);
            default -> List.of();
        };
    }

    private List<Usage> usages(String field, UUID id) {
        return evidence.some(field, id).stream()
                .map(item -> new Usage("evidence", item.title()))
                .toList();
    }
}
