package org.yaodian.workplan.exchange.domain;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
    private final ObjectMapper json;
    private final ObjectReader fields;

    ChangeWording(Positions positions, ObjectMapper json) {
        this.positions = positions;
        this.json = json;
        this.fields = json.readerForMapOf(Object.class).with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    Change change(AuditLine line) {
        Recorded what = line.recorded();
        ChangeKind kind = ChangeKind.of(what.type()).orElseThrow();
        return new Change(
                positions.of(line.number()),
                line.id(),
                kind.type(what.operation().name(), newState(kind, what.after())),
                what.operation(),
                new Subject(what.id(), what.code(), what.type()),
                what.orgUnitId(),
                what.planId(),
                line.occurredAt(),
                kind == ChangeKind.SUPERVISION_ORDER ? openToAll(what.after()) : what.after());
    }

    /** Looks for one field only: what the trail has written goes out as it stands, without being read and written again. */
    private @Nullable String newState(ChangeKind kind, String object) {
        String state = kind.state();
        if (state == null) {
            return null;
        }
        try (JsonParser parser = json.createParser(object)) {
            parser.nextToken();
            for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
                JsonToken value = parser.nextToken();
                if (field.equals(state)) {
                    return value == JsonToken.VALUE_NULL ? null : parser.getText();
                }
                parser.skipChildren();
            }
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String openToAll(String order) {
        try {
            Map<String, Object> data = new LinkedHashMap<>(fields.<Map<String, Object>>readValue(order));
            data.keySet().retainAll(OF_ORDERS);
            return json.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
