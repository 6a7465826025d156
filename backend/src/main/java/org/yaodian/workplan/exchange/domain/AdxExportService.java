package org.yaodian.workplan.exchange.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.exchange.AdxExports;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.time.BusinessClock;
import org.yaodian.workplan.target.ObservationStatus;
import org.yaodian.workplan.target.ObservationSummary;
import org.yaodian.workplan.target.Observations;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.Targets;
import org.yaodian.workplan.target.ValueStatus;

@ApplicationScoped
class AdxExportService implements AdxExports {
    private static final int AT_ONCE = 2_000;

    private final Observations observations;
    private final Targets targets;
    private final Scope scope;
    private final BusinessClock clock;

    AdxExportService(Observations observations, Targets targets, Scope scope, BusinessClock clock) {
        this.observations = observations;
        this.targets = targets;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public void write(Order order, OutputStream out) {
        Map<UUID, String> codes = new HashMap<>();
        targets.ofPlan(order.plan().id()).forEach((TargetSummary target) -> codes.put(target.id(), target.code()));
        PageQuery query = PageQuery.first(AT_ONCE);
        query.sort = "period,orgUnit";
        try (AdxDocument document = AdxDocument.begin(out, order.plan().code(), clock.now())) {
            do {
                Page<ObservationSummary> page = observations.list(filter(order), query);
                for (ObservationSummary figure : page.items()) {
                    String target = codes.get(figure.targetId());
                    if (target != null && isWanted(figure, order)) {
                        document.add(unit(figure.orgUnitId()), target, figure);
                    }
                }
                query.cursor = page.page().next();
            } while (query.cursor != null);
            document.end();
        } catch (XMLStreamException lost) {
            throw new IllegalStateException(lost);
        }
    }

    private static Observations.Filter filter(Order order) {
        return new Observations.Filter(
                order.plan().id().toString(),
                null,
                null,
                order.period() == null ? null : order.period().code(),
                ObservationStatus.APPROVED,
                false);
    }

    /** What a higher body published of a unit is not what the unit reports. */
    private boolean isWanted(ObservationSummary figure, Order order) {
        @Nullable OrgUnitSummary within = order.unit();
        return figure.valueStatus() != ValueStatus.AUTHORITATIVE
                && (within == null || scope.tree().isWithin(figure.orgUnitId(), within.id()));
    }

    private String unit(UUID id) {
        return scope.tree().get(id).code();
    }
}
