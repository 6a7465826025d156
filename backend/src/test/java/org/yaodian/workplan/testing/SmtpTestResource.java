package org.yaodian.workplan.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A real SMTP server on loopback whose inbox tests read, and every way out of the service switched on. */
public final class SmtpTestResource implements QuarkusTestResourceLifecycleManager {
    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    /** The server, once it runs. */
    public static GreenMail server() {
        return SERVER;
    }

    @Override
    public Map<String, String> start() {
        SERVER.start();
        System.setProperty(
                "yaodian.test.smtp.port", String.valueOf(SERVER.getSmtp().getPort()));
        return Map.ofEntries(
                Map.entry("quarkus.mailer.mock", "false"),
                Map.entry("quarkus.mailer.host", "127.0.0.1"),
                Map.entry("quarkus.mailer.port", String.valueOf(SERVER.getSmtp().getPort())),
                Map.entry("quarkus.mailer.from", "plan@office.test"),
                Map.entry("quarkus.mailer.start-tls", "DISABLED"),
                Map.entry("quarkus.mailer.login", "DISABLED"),
                Map.entry("yaodian.reminders.email.enabled", "true"),
                Map.entry("yaodian.reminders.wecom.enabled", "true"),
                Map.entry("yaodian.reminders.wecom.hosts", "127.0.0.1"),
                Map.entry("yaodian.reminders.wecom.allow-http", "true"),
                Map.entry("yaodian.reminders.app-address", "https://plan.test"),
                Map.entry("yaodian.reminders.quiet-from", "00:00"),
                Map.entry("yaodian.reminders.quiet-until", "00:00"));
    }

    @Override
    public void stop() {
        SERVER.stop();
    }
}
