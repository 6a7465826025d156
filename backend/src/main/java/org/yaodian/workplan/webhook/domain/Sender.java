package org.yaodian.workplan.webhook.domain;

import io.quarkus.tls.TlsConfigurationRegistry;
import io.quarkus.tls.runtime.config.TlsConfigUtils;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.yaodian.workplan.shared.time.BusinessClock;
import org.yaodian.workplan.webhook.WebhookDeliverySummary.Trouble;

/**
 * Sends by HTTP to the very address that was checked, whatever its name stands for by then; the name is still what the certificate
 * has to be for. Redirects are not followed, and of the answer only its head is read.
 */
@ApplicationScoped
class Sender {
    private static final String MEDIA_TYPE = "application/cloudevents+json; charset=utf-8";
    private static final int MOST_CONNECTIONS = 64;

    private final HttpClient client;
    private final Destinations destinations;
    private final Duration limit;
    private final BusinessClock clock;

    Sender(
            Vertx vertx,
            TlsConfigurationRegistry tls,
            Destinations destinations,
            WebhookSettings settings,
            BusinessClock clock) {
        this.client = vertx.createHttpClient(options(tls, settings));
        this.destinations = destinations;
        this.limit = settings.connectTimeout().plus(settings.answerTimeout());
        this.clock = clock;
    }

    private static HttpClientOptions options(TlsConfigurationRegistry tls, WebhookSettings settings) {
        HttpClientOptions options = new HttpClientOptions()
                .setConnectTimeout(Math.toIntExact(settings.connectTimeout().toMillis()))
                .setKeepAlive(false)
                .setDecompressionSupported(false)
                .setMaxPoolSize(MOST_CONNECTIONS);
        settings.tls()
                .ifPresent(name -> TlsConfigUtils.configure(
                        options,
                        tls.get(name)
                                .orElseThrow(() -> new IllegalStateException("quarkus.tls." + name + " is missing"))));
        return options;
    }

    /** Never throws for what goes wrong on the way: that is in the outcome. */
    Attempt send(Parcel parcel) throws InterruptedException {
        Destination destination;
        try {
            destination = destinations.of(parcel.url(), parcel.attempts());
        } catch (UnsafeUrl unsafe) {
            return Attempt.failed(new Trouble(unsafe.code(), unsafe.arguments()));
        }
        Future<HttpClientRequest> request = client.request(options(destination));
        try {
            HttpClientResponse answer = request.compose(
                            open -> signed(open, parcel).send(Buffer.buffer(parcel.body())))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return Answers.answered(answer.statusCode(), answer.getHeader("Retry-After"), clock.now());
        } catch (TimeoutException silent) {
            return Answers.late(limit);
        } catch (ExecutionException broken) {
            return Answers.broken(broken.getCause() == null ? broken : broken.getCause());
        } finally {
            request.onSuccess(HttpClientRequest::reset);
        }
    }

    private static RequestOptions options(Destination to) {
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(to.address()))
                .setHost(to.url().getHost())
                .setPort(to.address().getPort())
                .setSsl(to.isSecure())
                .setFollowRedirects(false)
                .setURI(to.target());
    }

    private HttpClientRequest signed(HttpClientRequest request, Parcel parcel) {
        Instant now = clock.now();
        String id = parcel.id().toString();
        return request.putHeader("Content-Type", MEDIA_TYPE)
                .putHeader("User-Agent", "Yaodian-Webhooks/1")
                .putHeader("webhook-id", id)
                .putHeader("webhook-timestamp", String.valueOf(now.getEpochSecond()))
                .putHeader("webhook-signature", SigningSecret.signature(parcel.secrets(), id, now, parcel.body()));
    }
}
