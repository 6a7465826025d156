package org.yaodian.workplan.exchange.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.yaodian.workplan.audit.AuditLine;
import org.yaodian.workplan.audit.Recorded;
import org.yaodian.workplan.exchange.Changes.Change;
import org.yaodian.workplan.exchange.Changes.Subject;

/** Makes changes of the trail's lines: what they say of a thing, without who did it. */
@ApplicationScoped
class ChangeWording {
    /** What everybody who sees an order may read of it; the rest is an addressee's own, who reads it in the order. */
    private static final Set<String> OF_ORDERS =
            Set.of("numberYear", "numberSequence", "title", "deadline", "state", "issuedOn", "endedOn");

    private final Positions positions;
    private final ObjectReader fields;

    ChangeWording(Positions positions, ObjectMapper json) {
        this.positions = positions;
        this.fields = json.readerForMapOf(Object.class).with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    Change change(AuditLine line) {
        Recorded what = line.recorded();
        ChangeKind kind = ChangeKind.of(what.type()).orElseThrow();
        Map<String, Object> data = read(what.after());
        Object newState = kind.state() == null ? null : data.get(kind.state());
        if (kind == ChangeKind.SUPERVISION_ORDER) {
            data.keySet().retainAll(OF_ORDERS);
        }
        return new Change(
                positions.of(line.number()),
                line.id(),
                kind.type(what.operation().name(), newState),
                what.operation(),
                new Subject(what.id(), what.code(), what.type()),
                what.orgUnitId(),
                what.planId(),
                line.occurredAt(),
                data);
    }

    private Map<String, Object> read(String json) {
        try {
            return new LinkedHashMap<>(fields.<Map<String, Object>>readValue(json));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
