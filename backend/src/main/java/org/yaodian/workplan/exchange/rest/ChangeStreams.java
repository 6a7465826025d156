package org.yaodian.workplan.exchange.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.yaodian.workplan.access.Caller;
import org.yaodian.workplan.access.CurrentCaller;
import org.yaodian.workplan.exchange.Changes;
import org.yaodian.workplan.shared.lifecycle.Ending;
import org.yaodian.workplan.shared.time.BusinessClock;

/** Keeps those informed who follow the feed: one light thread each, which waits while there is nothing new. */
@ApplicationScoped
class ChangeStreams {
    private static final Logger LOG = Logger.getLogger(ChangeStreams.class);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final long RECONNECT_MILLIS = 1_000;
    private static final long HEARTBEAT = Duration.ofSeconds(15).toNanos();

    private final FollowedChanges followed;
    private final Changes changes;
    private final CurrentCaller caller;
    private final JsonWebToken token;
    private final ObjectMapper json;
    private final BusinessClock clock;
    private final Ending ending;

    ChangeStreams(
            FollowedChanges followed,
            Changes changes,
            CurrentCaller caller,
            JsonWebToken token,
            ObjectMapper json,
            BusinessClock clock,
            Ending ending) {
        this.followed = followed;
        this.changes = changes;
        this.caller = caller;
        this.token = token;
        this.json = json;
        this.clock = clock;
        this.ending = ending;
    }

    /** One who follows, until the token expires. */
    private record Follower(Caller reader, Instant until, Changes.Filter filter, SseEventSink sink, Sse sse) {}

    void follow(String position, Changes.Filter filter, SseEventSink sink, Sse sse) {
        Instant until = Instant.ofEpochSecond(token.getExpirationTime());
        Follower follower = new Follower(caller.get(), until, filter, sink, sse);
        // The head of the answer goes out with it, before anybody else can write: two that send it at once end the
        // stream.
        sendComment(follower);
        Thread.ofVirtual().name("change-stream").start(() -> run(follower, position));
    }

    private void run(Follower follower, String position) {
        try (SseEventSink sink = follower.sink()) {
            String at = position;
            long sentAt = System.nanoTime();
            while (isWanted(follower)) {
                if (changes.hasMore(at)) {
                    FollowedChanges.Views part = followed.next(follower.reader(), at, follower.filter());
                    for (ChangeView change : part.changes()) {
                        send(change, follower);
                        sentAt = System.nanoTime();
                    }
                    at = part.next();
                } else if (System.nanoTime() - sentAt > HEARTBEAT) {
                    sendComment(follower);
                    sentAt = System.nanoTime();
                } else {
                    Thread.sleep(PAUSE);
                }
            }
            if (ending.hasBegun() && !sink.isClosed()) {
                sendFarewell(follower);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | JsonProcessingException broken) {
            LOG.debugf(broken, "A stream of changes ended");
        }
    }

    private boolean isWanted(Follower follower) {
        return !ending.hasBegun() && !follower.sink().isClosed() && clock.now().isBefore(follower.until());
    }

    private void send(ChangeView change, Follower follower) throws JsonProcessingException {
        var event = follower.sse()
                .newEventBuilder()
                .id(change.position())
                .name(change.type())
                .data(String.class, json.writeValueAsString(change))
                .build();
        follower.sink().send(event).toCompletableFuture().join();
    }

    /** Has the follower come back soon, to another replica: from where it was, by Last-Event-ID. */
    private static void sendFarewell(Follower follower) {
        follower.sink()
                .send(follower.sse()
                        .newEventBuilder()
                        .comment("ending")
                        .reconnectDelay(RECONNECT_MILLIS)
                        .build())
                .toCompletableFuture()
                .join();
    }

    private static void sendComment(Follower follower) {
        follower.sink()
                .send(follower.sse().newEventBuilder().comment("alive").build())
                .toCompletableFuture()
                .join();
    }
}
