package org.yaodian.workplan.webhook.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.yaodian.workplan.exchange.Changes;
import org.yaodian.workplan.exchange.ChangesForOthers;
import org.yaodian.workplan.exchange.ChangesForOthers.Part;
import org.yaodian.workplan.shared.lifecycle.Ending;

/** Sends to one webhook what it is due, one after the other, for as long as it takes it. */
@ApplicationScoped
class Round {
    private static final Logger LOG = Logger.getLogger(Round.class);
    private static final int AT_ONCE = 50;
    /** After so many steps others get their turn. */
    private static final int MOST_STEPS = 2_000;

    private final RoundSteps steps;
    private final Changes changes;
    private final ChangesForOthers feed;
    private final EventWriter events;
    private final Sender sender;
    private final Ending ending;
    private final AttemptCounts counts;

    Round(
            RoundSteps steps,
            Changes changes,
            ChangesForOthers feed,
            EventWriter events,
            Sender sender,
            Ending ending,
            AttemptCounts counts) {
        this.steps = steps;
        this.changes = changes;
        this.feed = feed;
        this.events = events;
        this.sender = sender;
        this.ending = ending;
        this.counts = counts;
    }

    /** Gives how many attempts were made; none when somebody else is at it. */
    int run(UUID webhook) throws InterruptedException {
        UUID lease = UUID.randomUUID();
        if (!steps.take(webhook, lease)) {
            return 0;
        }
        int attempts = 0;
        for (int step = 0; step < MOST_STEPS && !ending.hasBegun(); step++) {
            Step next = steps.next(webhook, lease);
            if (next instanceof Step.Send send) {
                Attempt attempt = sender.send(send.parcel());
                steps.sent(webhook, lease, send.parcel().id(), attempt);
                counts.count(attempt);
                attempts++;
            } else if (!(next instanceof Step.Read read) || !isMoreFound(webhook, lease, read)) {
                break;
            }
        }
        steps.release(webhook, lease);
        return attempts;
    }

    /** Reads on; false when the end of the feed is reached and nothing was found. */
    boolean isMoreFound(UUID webhook, UUID lease, Step.Read read) {
        Part part = feed.read(read.reader(), read.position(), read.filter(), AT_ONCE);
        List<Event> found = part.changes().stream()
                .map(change -> events.event(webhook, change))
                .toList();
        if (!found.isEmpty() || !part.next().equals(read.position())) {
            steps.found(webhook, lease, found, part.next());
            LOG.debugf("Webhook %s: %d changes", webhook, found.size());
        }
        return !found.isEmpty() || changes.hasMore(part.next());
    }
}
