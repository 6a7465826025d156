package org.yaodian.workplan.reminder.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.sun.net.httpserver.HttpServer;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.reminder.Reminders;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlannedWork;
import org.yaodian.workplan.testing.SmtpTestResource;

/** Digests go to a real SMTP server and to a robot that answers over HTTP. */
@ApiTest
@QuarkusTestResource(value = SmtpTestResource.class, restrictToAnnotatedClass = true)
class DispatchTest {
    private static final String ADDRESSES = "/api/v1/notification-addresses";
    private static final String DELIVERIES = "/api/v1/notification-deliveries";

    @Inject
    Reminders reminders;

    @Inject
    Dispatch dispatch;

    @Inject
    AgroalDataSource database;

    private final List<String> received = new CopyOnWriteArrayList<>();
    private volatile String answer = "{\"errcode\": 0, \"errmsg\": \"ok\"}";
    private volatile int status = 200;
    private HttpServer robot;
    private City city;
    private PlannedWork work;

    @BeforeEach
    void aCityAndARobot() throws IOException {
        city = City.create();
        work = PlannedWork.in(city);
        work.task("T01", 1);
        robot = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        robot.createContext("/", exchange -> {
            received.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        robot.start();
    }

    @AfterEach
    void stop() throws FolderException {
        robot.stop(0);
        dispatch.sendAll();
        mail().purgeEmailFromAllMailboxes();
    }

    private static GreenMail mail() {
        return SmtpTestResource.server();
    }

    private String mailbox() {
        return city.countyA().toLowerCase(java.util.Locale.ROOT) + "@reports.test";
    }

    private String robotAddress() {
        return "http://127.0.0.1:" + robot.getAddress().getPort() + "/send?key=" + city.code() + "-secret";
    }

    private ValidatableResponse address(String channel, String address) {
        return As.coordinator()
                .body(Map.of("circle", "REPORTERS", "orgUnit", city.countyA(), "channel", channel, "address", address))
                .post(ADDRESSES)
                .then();
    }

    /** What county A is reminded of on that day. */
    private void digest(String day) {
        Map<String, Object> body = work.milestoneBody("M-" + day, "T01", day);
        body.put("orgUnit", city.countyA());
        work.milestone(body);
        reminders.make(LocalDate.parse(day));
    }

    private ValidatableResponse ownDeliveries() {
        return As.coordinator().get(DELIVERIES + "?limit=200").then().statusCode(200);
    }

    private String own(String field) {
        return "items.findAll { it.recipient.orgUnit.code == '" + city.countyA() + "' }." + field;
    }

    private long mails() {
        return Arrays.stream(mail().getReceivedMessages())
                .filter(message -> {
                    try {
                        return message.getAllRecipients()[0].toString().equals(mailbox());
                    } catch (jakarta.mail.MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .count();
    }

    @Test
    void aDigestArrivesOnceByMailInChinese() throws Exception {
        address("EMAIL", mailbox()).statusCode(201).body("address", equalTo(mailbox()));
        digest("2025-03-11");

        dispatch.sendAll();
        dispatch.sendAll();

        assertThat(mails()).isEqualTo(1);
        MimeMessage message = mail().getReceivedMessages()[mail().getReceivedMessages().length - 1];
        assertThat(message.getSubject()).isEqualTo("【要点】2025-03-11 催办：1 项");
        assertThat(message.getContent().toString())
                .contains("节点 M-2025-03-11“Milestone M-2025-03-11”今天到期", "https://plan.test");
        ownDeliveries().body(own("state"), contains("SENT")).body(own("attempts"), contains(1));
    }

    @Test
    void threeReplicasSendEachDigestOnce() throws Exception {
        address("EMAIL", mailbox()).statusCode(201);
        for (String day : List.of("2025-04-08", "2025-04-09", "2025-04-10")) {
            digest(day);
        }
        try (ExecutorService replicas = Executors.newFixedThreadPool(3)) {
            List<Future<?>> running = List.of(
                    replicas.submit(() -> dispatch.sendAll()),
                    replicas.submit(() -> dispatch.sendAll()),
                    replicas.submit(() -> dispatch.sendAll()));
            for (Future<?> one : running) {
                one.get();
            }
        }

        assertThat(mails()).isEqualTo(3);
    }

    @Test
    void aRobotGetsTheDigestAndItsKeyIsShownToNobody() {
        address("WECOM", robotAddress())
                .statusCode(201)
                .body("address", equalTo("127.0.0.1/…cret"))
                .body("address", not(containsString("key=")));
        digest("2025-05-13");

        dispatch.sendAll();

        assertThat(received).hasSize(1);
        assertThat(received.getFirst()).contains("\"msgtype\":\"text\"", "M-2025-05-13");
        ownDeliveries().body(own("state"), contains("SENT"));
        As.coordinator()
                .get("/api/v1/audit-events?entityType=notification-address")
                .then()
                .body(not(containsString("-secret")));
    }

    @Test
    void whatTheOtherSideRefusesForNowIsTriedAgainLater() {
        status = 503;
        address("WECOM", robotAddress()).statusCode(201);
        digest("2025-06-10");

        dispatch.sendAll();

        ownDeliveries()
                .body(own("state"), contains("WAITING"))
                .body(own("problem"), contains("HTTP 503"))
                .body(own("attempts"), contains(1));
    }

    @Test
    void whatTheOtherSideRefusesForGoodIsShownAndCanBeSentAgain() {
        answer = "{\"errcode\": 93000, \"errmsg\": \"invalid webhook url\"}";
        address("WECOM", robotAddress()).statusCode(201);
        digest("2025-07-08");
        dispatch.sendAll();
        String id = ownDeliveries()
                .body(own("state"), contains("FAILED"))
                .body(own("problem"), contains("93000 invalid webhook url"))
                .extract()
                .path(own("id") + "[0]");
        answer = "{\"errcode\": 0}";

        resend(id).statusCode(200).body("state", equalTo("WAITING"));
        dispatch.sendAll();

        As.coordinator().get(DELIVERIES + "/" + id).then().body("state", equalTo("SENT"));
        resend(id).statusCode(409);
    }

    private static ValidatableResponse resend(String id) {
        return As.coordinator()
                .urlEncodingEnabled(false)
                .post(DELIVERIES + "/" + id + ":resend")
                .then();
    }

    /** A replica died while it was sending: whether the mail arrived is not known, and it does not go out a second time. */
    @Test
    void whatADeadSenderLeftIsUncertainAndNotSentAgainByItself() throws SQLException {
        address("EMAIL", mailbox()).statusCode(201);
        digest("2025-08-12");
        String id = ownDeliveries().extract().path(own("id") + "[0]");
        beginLongAgo(id);

        dispatch.sendAll();

        assertThat(mails()).isZero();
        ownDeliveries().body(own("state"), contains("UNCERTAIN"));
        resend(id).statusCode(200);
        dispatch.sendAll();
        assertThat(mails()).isEqualTo(1);
    }

    private void beginLongAgo(String id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        update notification_delivery
                        set state = 'SENDING', attempts = 1, next_attempt_at = null, started_at = now() - interval '1 hour'
                        where id = ?""")) {
            statement.setObject(1, UUID.fromString(id));
            statement.executeUpdate();
        }
    }

    @Test
    void anAddressThatMayNotBeCalledIsRefused() {
        address("WECOM", "https://169.254.169.254/latest?key=1")
                .statusCode(400)
                .body("errors.pointer", contains("/address"));
        address("WECOM", "ftp://127.0.0.1/send").statusCode(400);
        address("WECOM", "http://user@127.0.0.1/send").statusCode(400);
        address("EMAIL", "no mail").statusCode(400).body("errors.pointer", contains("/address"));
        address("EMAIL", "a@b.test, c@d.test").statusCode(400);
        address("EMAIL", mailbox()).statusCode(201);
        address("EMAIL", mailbox()).statusCode(409);
        As.coordinator()
                .body(Map.of("circle", "DEPARTMENT", "orgUnit", city.code(), "channel", "EMAIL", "address", "a@b.test"))
                .post(ADDRESSES)
                .then()
                .statusCode(400);
        As.bounded("reporter", city.countyA()).get(ADDRESSES).then().statusCode(403);
        As.bounded("reporter", city.countyA()).get(DELIVERIES).then().statusCode(403);
    }

    @Test
    void aDeletedAddressIsSentNothingMore() {
        String location = address("EMAIL", mailbox()).statusCode(201).extract().header("Location");
        As.coordinator().header("If-Match", "*").delete(location).then().statusCode(204);
        As.coordinator().get(location).then().statusCode(404);
        digest("2025-09-09");

        dispatch.sendAll();

        assertThat(mails()).isZero();
    }
}
