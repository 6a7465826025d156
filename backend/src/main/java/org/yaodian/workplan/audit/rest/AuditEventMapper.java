package org.yaodian.workplan.audit.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.audit.Actor;
import org.yaodian.workplan.audit.AuditLine;
import org.yaodian.workplan.audit.Recorded;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.shared.http.Reference;

/** Translates lines, with the names that plans and org units have now. */
@ApplicationScoped
class AuditEventMapper {
    private final Plans plans;
    private final Scope scope;
    private final ObjectReader fields;

    AuditEventMapper(Plans plans, Scope scope, ObjectMapper json) {
        this.plans = plans;
        this.scope = scope;
        this.fields = json.readerForMapOf(Object.class).with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    AuditEventView view(AuditLine line) {
        return views(List.of(line)).getFirst();
    }

    List<AuditEventView> views(List<AuditLine> lines) {
        Map<UUID, PlanSummary> known = plans.byIds(lines.stream()
                .map(line -> line.recorded().planId())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return lines.stream().map(line -> view(line, known)).toList();
    }

    private AuditEventView view(AuditLine line, Map<UUID, PlanSummary> known) {
        Actor actor = line.actor();
        Recorded what = line.recorded();
        PlanSummary plan = what.planId() == null ? null : known.get(what.planId());
        return new AuditEventView(
                line.id(),
                line.number(),
                line.occurredAt(),
                new AuditEventView.ActorView(actor.name(), actor.displayName(), actor.subject(), actor.roles()),
                new AuditEventView.ThroughView(actor.channel(), actor.client(), actor.requestId()),
                what.operation(),
                new AuditEventView.EntityView(what.type(), what.id(), what.code()),
                orgUnit(what.orgUnitId()),
                plan == null ? null : plan.reference(),
                what.planId(),
                read(what.before()),
                read(what.after()),
                line.previousHash(),
                line.hash());
    }

    private @Nullable Reference orgUnit(@Nullable UUID id) {
        return id == null
                ? null
                : scope.tree()
                        .find(id.toString())
                        .map(OrgUnitSummary::reference)
                        .orElse(null);
    }

    private Map<String, Object> read(String json) {
        try {
            return new LinkedHashMap<>(fields.<Map<String, Object>>readValue(json));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
