package org.yaodian.workplan.webhook.domain;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;
import org.yaodian.workplan.exchange.Changes.Change;
import org.yaodian.workplan.exchange.ChangesForOthers.Written;
import org.yaodian.workplan.shared.persistence.Aggregate;

/** Writes changes as CloudEvents 1.0, in JSON. */
@ApplicationScoped
class EventWriter {
    private static final String TYPES = "org.yaodian.";
    private static final String TRIAL = TYPES + "webhook.test";
    private static final String JSON = "application/json";

    private final ObjectMapper json;
    private final WebhookSettings settings;

    EventWriter(ObjectMapper json, WebhookSettings settings) {
        this.json = json;
        this.settings = settings;
    }

    private record CloudEvent(
            String specversion,
            String id,
            String source,
            String type,
            String subject,
            Instant time,
            String datacontenttype,
            @JsonRawValue String data) {}

    /**
     * The event of a change. Its id is the change's, also in the feed; what it is delivered by is made from webhook and change, and
     * so the same whenever it is made.
     */
    Event event(UUID webhook, Written written) {
        Change change = written.change();
        UUID delivery =
                Generators.nameBasedGenerator(webhook).generate(change.id().toString());
        String subject = change.subject().kind() + "/" + change.subject().id();
        String type = TYPES + change.type();
        String body = body(change.id(), type, subject, change.occurredAt(), written.json());
        return new Event(delivery, type, subject, change.occurredAt(), body);
    }

    /** A trial, about nothing but the webhook itself. */
    Event trial(UUID webhook, Instant now) {
        UUID id = Aggregate.newId();
        String subject = "webhook/" + webhook;
        return new Event(id, TRIAL, subject, now, body(id, TRIAL, subject, now, "{\"test\":true}"));
    }

    private String body(UUID id, String type, String subject, Instant time, String data) {
        try {
            return json.writeValueAsString(
                    new CloudEvent("1.0", id.toString(), settings.source(), type, subject, time, JSON, data));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
