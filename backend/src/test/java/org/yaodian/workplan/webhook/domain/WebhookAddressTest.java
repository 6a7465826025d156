package org.yaodian.workplan.webhook.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.quarkus.test.common.QuarkusTestResource;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.PrivateAuthority;
import org.yaodian.workplan.testing.Receiver;
import org.yaodian.workplan.testing.TestNames;

/** Names that change what they stand for between the check and the call, and certificates for other names. */
@ApiTest
@QuarkusTestResource(value = PrivateAuthority.class, restrictToAnnotatedClass = true)
class WebhookAddressTest {
    @Inject
    Round round;

    private static Receiver secure() throws Exception {
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(PrivateAuthority.server()));
        return Receiver.on(server);
    }

    @Test
    void aNameThatHasComeToStandForALoopbackAddressIsNotCalled() throws Exception {
        try (Receiver receiver = secure()) {
            TestNames.set("moving.test", "93.184.215.14");
            WebhookWork work = WebhookWork.to("https://moving.test:" + receiver.port() + "/hooks");
            work.reports(1);
            TestNames.set("moving.test", "127.0.0.1");

            round.run(work.id());

            assertThat(receiver.requests()).isEmpty();
            work.deliveries().body("items.problem.code", contains("webhook.address-loopback"));
        }
    }

    @Test
    void anAllowedHostIsCalledByNameOverTlsWhereverItIs() throws Exception {
        try (Receiver receiver = secure()) {
            TestNames.set("hooks.test", "127.0.0.1");
            WebhookWork work = WebhookWork.to("https://hooks.test:" + receiver.port() + "/hooks");
            work.reports(1);

            round.run(work.id());

            work.states("DELIVERED");
            assertThat(receiver.requests().getFirst().header("Host")).isEqualTo("hooks.test:" + receiver.port());
        }
    }

    @Test
    void aCertificateForAnotherNameIsAFailure() throws Exception {
        try (Receiver receiver = secure()) {
            TestNames.set("other-hooks.test", "127.0.0.1");
            WebhookWork work = WebhookWork.to("https://other-hooks.test:" + receiver.port() + "/hooks");
            work.reports(1);

            round.run(work.id());

            assertThat(receiver.requests()).isEmpty();
            work.deliveries().body("items.problem.code", contains("webhook.problem-tls"));
        }
    }
}
