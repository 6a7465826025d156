package org.yaodian.workplan.reminder.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.yaodian.workplan.reminder.DeliveryChannel;
import org.yaodian.workplan.reminder.domain.Outcome.Kind;

/** Sends to a group robot: one text message of at most 2 048 bytes. Redirects are not followed. */
@ApplicationScoped
class WecomSender implements Sender {
    private static final int MOST_BYTES = 2048;
    private static final int MOST_LINES = 20;
    private static final int OK = 200;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;
    private static final int TOO_OFTEN = 45009;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final LetterText text;
    private final ReminderSettings settings;
    private final ObjectMapper json;

    WecomSender(LetterText text, ReminderSettings settings, ObjectMapper json) {
        this.text = text;
        this.settings = settings;
        this.json = json;
    }

    @Override
    public DeliveryChannel channel() {
        return DeliveryChannel.WECOM;
    }

    @Override
    public Outcome send(Letter letter) {
        ReminderSettings.Wecom wecom = settings.wecom();
        if (!RobotAddress.isAllowed(letter.address(), wecom.hosts(), wecom.allowHttp())) {
            return new Outcome(Kind.REFUSED, "the host is not one that may be called");
        }
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(letter.address()))
                    .timeout(Duration.ofSeconds(15))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(message(letter)))
                    .build();
            return outcome(client.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (ConnectException | HttpConnectTimeoutException unreachable) {
            return Outcome.of(Kind.REFUSED_FOR_NOW, unreachable);
        } catch (IOException silent) {
            return Outcome.of(Kind.UNKNOWN, silent);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Outcome.of(Kind.UNKNOWN, interrupted);
        }
    }

    private String message(Letter letter) throws JsonProcessingException {
        return json.writeValueAsString(Map.of("msgtype", "text", "text", Map.of("content", content(letter))));
    }

    /** As many lines as a message holds. */
    private String content(Letter letter) {
        for (int lines = MOST_LINES; lines > 0; lines--) {
            String content = text.subject(letter.notification()) + "\n" + text.body(letter.notification(), lines);
            if (content.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES) {
                return content;
            }
        }
        return text.subject(letter.notification());
    }

    private Outcome outcome(HttpResponse<String> response) {
        int status = response.statusCode();
        if (status != OK) {
            boolean later = status == TOO_MANY || status >= SERVER_ERROR;
            return new Outcome(later ? Kind.REFUSED_FOR_NOW : Kind.REFUSED, "HTTP " + status);
        }
        try {
            JsonNode answer = json.readTree(response.body());
            int code = answer.path("errcode").asInt(0);
            String words = code + " " + answer.path("errmsg").asText();
            return switch (code) {
                case 0 -> Outcome.SENT;
                case TOO_OFTEN -> new Outcome(Kind.REFUSED_FOR_NOW, words);
                default -> new Outcome(Kind.REFUSED, words);
            };
        } catch (JsonProcessingException unreadable) {
            return new Outcome(Kind.REFUSED, "the answer is not that of a group robot");
        }
    }
}
