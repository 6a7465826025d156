package org.yaodian.workplan.webhook.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.exchange.Changes;
import org.yaodian.workplan.exchange.ChangesForOthers;
import org.yaodian.workplan.shared.persistence.Aggregate;
import org.yaodian.workplan.shared.persistence.Unrecorded;
import org.yaodian.workplan.webhook.WebhookSpec;
import org.yaodian.workplan.webhook.WebhookSummary;

/** An address that is told of changes. What it is told of is what its org unit may see. */
@Entity
@Table(name = "webhook")
class Webhook extends Aggregate {
    private String url = "";
    private String description = "";
    private @Nullable UUID orgUnitId;
    private String[] types = {};
    private boolean active;
    private Instant createdAt = Instant.EPOCH;

    @Unrecorded
    private String secret = "";

    private Instant rotatedAt = Instant.EPOCH;

    @Unrecorded
    private @Nullable String formerSecret;

    @Unrecorded
    private @Nullable Instant formerSecretUntil;

    static Webhook of(WebhookSpec spec, @Nullable UUID orgUnitId, String secret, Instant now) {
        Webhook made = new Webhook();
        made.orgUnitId = orgUnitId;
        made.createdAt = now;
        made.secret = secret;
        made.rotatedAt = now;
        made.replace(spec);
        return made;
    }

    void replace(WebhookSpec spec) {
        url = spec.url();
        description = spec.description();
        types = spec.types().toArray(String[]::new);
        active = spec.active();
    }

    /** The other side is gone for good. */
    void stop() {
        active = false;
    }

    /** From now on signed by a new secret, for a while also by the one before. */
    void rotate(String next, Instant now, Duration overlap) {
        formerSecret = secret;
        formerSecretUntil = now.plus(overlap);
        secret = next;
        rotatedAt = now;
    }

    /** What to sign with, the newest first. */
    List<String> secrets(Instant now) {
        return formerSecret == null || formerSecretUntil(now) == null ? List.of(secret) : List.of(secret, formerSecret);
    }

    private @Nullable Instant formerSecretUntil(Instant now) {
        return formerSecretUntil != null && formerSecretUntil.isAfter(now) ? formerSecretUntil : null;
    }

    boolean isActive() {
        return active;
    }

    String url() {
        return url;
    }

    @Nullable
    UUID orgUnitId() {
        return orgUnitId;
    }

    String description() {
        return description;
    }

    Instant createdAt() {
        return createdAt;
    }

    ChangesForOthers.Reader reader() {
        return new ChangesForOthers.Reader("webhooks/" + id(), orgUnitId);
    }

    Changes.Filter filter() {
        return new Changes.Filter(List.of(types), null, null);
    }

    WebhookSummary summary(WebhookSummary.Progress progress, Instant now) {
        return new WebhookSummary(
                id(),
                revision(),
                url,
                description,
                orgUnitId,
                List.of(types),
                active,
                createdAt,
                rotatedAt,
                formerSecretUntil(now),
                progress);
    }
}
