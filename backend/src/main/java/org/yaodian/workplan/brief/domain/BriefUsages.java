package org.yaodian.workplan.brief.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.yaodian.workplan.shared.usage.Usage;
import org.yaodian.workplan.shared.usage.UsageSource;

/** A plan that has briefs is not deleted. */
@ApplicationScoped
class BriefUsages implements UsageSource {
    private final BriefRepository briefs;

    BriefUsages(BriefRepository briefs) {
        this.briefs = briefs;
    }

    @Override
    public List<Usage> usersOf(String resource, UUID id) {
        return resource.equals("plans")
                ? briefs.find("planId", id).page(0, 10).stream()
                        .map(brief -> new Usage("briefs", brief.summary().name()))
                        .toList()
                : List.of();
    }
}
