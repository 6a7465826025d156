package org.yaodian.workplan.webhook.domain;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.exchange.Changes;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.ListQuery;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.time.BusinessClock;
import org.yaodian.workplan.webhook.WebhookSpec;
import org.yaodian.workplan.webhook.WebhookSummary;
import org.yaodian.workplan.webhook.Webhooks;

@ApplicationScoped
class WebhookService implements Webhooks {
    private static final int MOST_FOR_ONE_UNIT = 20;

    private final WebhookRepository webhooks;
    private final WalkRepository walks;
    private final WebhookStanding standing;
    private final WebhookRules rules;
    private final WebhookSight sight;
    private final WebhookSettings settings;
    private final Changes changes;
    private final Scope scope;
    private final BusinessClock clock;

    WebhookService(
            WebhookRepository webhooks,
            WalkRepository walks,
            WebhookStanding standing,
            WebhookRules rules,
            WebhookSight sight,
            WebhookSettings settings,
            Changes changes,
            Scope scope,
            BusinessClock clock) {
        this.webhooks = webhooks;
        this.walks = walks;
        this.standing = standing;
        this.rules = rules;
        this.sight = sight;
        this.settings = settings;
        this.changes = changes;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Page<WebhookSummary> list(PageQuery query) {
        return new ListQuery<>(Webhook.class, "createdAt", WebhookRepository.SORT_KEYS)
                .where("e.orgUnitId in :covered", "covered", scope.covered())
                .page(webhooks.getEntityManager(), query)
                .mapAll(standing::ofAll);
    }

    @Override
    @Transactional
    public WebhookSummary get(UUID id) {
        return standing.of(sight.existing(id));
    }

    /** Names are looked up before a transaction begins. */
    @Override
    public Issued create(WebhookSpec spec) {
        rules.require(spec);
        return QuarkusTransaction.joiningExisting().call(() -> {
            UUID unit = sight.unit(spec.orgUnit());
            if (webhooks.countOf(unit) >= MOST_FOR_ONE_UNIT) {
                throw Problem.conflict("webhook.too-many", MOST_FOR_ONE_UNIT);
            }
            String secret = SigningSecret.next();
            Webhook made = Webhook.of(spec, unit, secret, clock.now());
            webhooks.persistAndFlush(made);
            walks.persistAndFlush(Walk.of(made.id(), changes.position("now"), clock.now()));
            return new Issued(standing.of(made), secret);
        });
    }

    @Override
    public WebhookSummary replace(UUID id, WebhookSpec spec, Precondition precondition) {
        rules.require(spec);
        return QuarkusTransaction.joiningExisting().call(() -> {
            Webhook webhook = sight.existing(id);
            precondition.check(webhook);
            if (spec.orgUnit() != null && !Objects.equals(sight.unit(spec.orgUnit()), webhook.orgUnitId())) {
                throw Problem.invalid("/orgUnit", "webhook.org-unit-fixed");
            }
            if (spec.active() && !webhook.isActive()) {
                walks.locked(id).ifPresent(walk -> walk.start(clock.now()));
            }
            webhook.replace(spec);
            webhooks.flush();
            return standing.of(webhook);
        });
    }

    @Override
    @Transactional
    public void delete(UUID id, Precondition precondition) {
        Webhook webhook = sight.existing(id);
        precondition.check(webhook);
        webhooks.delete(webhook);
    }

    @Override
    @Transactional
    public Issued rotateSecret(UUID id) {
        Webhook webhook = sight.existing(id);
        String secret = SigningSecret.next();
        webhook.rotate(secret, clock.now(), settings.secretOverlap());
        webhooks.flush();
        return new Issued(standing.of(webhook), secret);
    }
}
