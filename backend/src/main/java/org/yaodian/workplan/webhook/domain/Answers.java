package org.yaodian.workplan.webhook.domain;

import java.io.IOException;
import java.net.ConnectException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.webhook.WebhookDeliverySummary.Trouble;

/** Reads what an answer, or its absence, means: taken is what is answered with a 2xx, and nothing else. */
final class Answers {
    private static final int OK = 200;
    private static final int REDIRECT = 300;
    private static final int ERROR = 400;
    private static final Set<Integer> WITH_A_WISH = Set.of(429, 503);
    private static final int MOST_DIGITS = 9;

    private Answers() {}

    static Attempt answered(int status, @Nullable String retryAfter, Instant now) {
        if (status >= OK && status < REDIRECT) {
            return new Attempt(status, null, null);
        }
        boolean redirect = status >= REDIRECT && status < ERROR;
        String code = redirect ? "webhook.problem-redirect" : "webhook.problem-status";
        Duration wish = WITH_A_WISH.contains(status) ? wish(retryAfter, now) : null;
        return new Attempt(status, new Trouble(code, List.of(String.valueOf(status))), wish);
    }

    static Attempt late(Duration limit) {
        return Attempt.failed(new Trouble("webhook.problem-timeout", List.of(String.valueOf(limit.toSeconds()))));
    }

    static Attempt broken(Throwable cause) {
        String code = switch (cause) {
            case SSLException tls -> "webhook.problem-tls";
            case ConnectException connect -> "webhook.problem-connect";
            case IOException broken -> "webhook.problem-broken";
            default -> "webhook.problem-broken";
        };
        return Attempt.failed(new Trouble(code, List.of(words(cause))));
    }

    private static String words(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    /** Seconds or a moment (RFC 9110); null when it is neither, or past. */
    private static @Nullable Duration wish(@Nullable String retryAfter, Instant now) {
        if (retryAfter == null) {
            return null;
        }
        String text = retryAfter.strip();
        if (!text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Duration.ofSeconds(Long.parseLong(text));
        }
        try {
            Instant moment = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return moment.isAfter(now) ? Duration.between(now, moment) : null;
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
