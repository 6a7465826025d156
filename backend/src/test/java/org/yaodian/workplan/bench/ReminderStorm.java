package org.yaodian.workplan.bench;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaodian.workplan.shared.time.BusinessClock;

/**
 * Three replicas make and send one day's reminders, 24 000 lines for each of two plans, while they are killed and started again
 * at random. All schools owe last month's figures of all targets.
 */
final class ReminderStorm {
    private static final int REPLICAS = 3;
    private static final int SMALL = 10_000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Pattern MADE = Pattern.compile("(\\d+) lines to \\d+ desks in (\\d+) ms");

    private final BenchSettings bench;
    private final Random random = new Random(7);
    private final List<ApiProcess> replicas = new ArrayList<>();
    private int kills;

    ReminderStorm(BenchSettings bench) {
        this.bench = bench;
    }

    ReminderFigures measure() {
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        try (SizedSystem system = SizedSystem.start(bench, SMALL)) {
            Connections.execute(
                    Connections.asOwner(system.settings()),
                    bench.sql("reminders").replace(":today", "'" + LocalDate.now(BusinessClock.ZONE) + "'::date"));
            long expected = number(system.settings(), "select 2 * 60 * count(*) from org_unit where level = 'SCHOOL'");
            storm(system.settings(), mail.getSmtp().getPort());
            return figures(system.settings(), expected, mail.getReceivedMessages());
        } finally {
            replicas.forEach(ApiProcess::close);
            mail.stop();
        }
    }

    /** Until nothing waits and nothing is being sent any more. */
    private void storm(BenchSettings settings, int smtp) {
        for (int place = 0; place < REPLICAS; place++) {
            replicas.add(replica(settings, place, smtp));
        }
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (isUnderWay(settings)) {
            if (System.nanoTime() > deadline) {
                throw new BenchFailure("Reminders were still under way after " + PATIENCE.toMinutes() + " minutes");
            }
            pause(Duration.ofMillis(300 + random.nextInt(1500)));
            int place = random.nextInt(REPLICAS);
            replicas.get(place).kill();
            kills++;
            replicas.set(place, replica(settings, place, smtp));
        }
    }

    private static ApiProcess replica(BenchSettings settings, int place, int smtp) {
        return ApiProcess.start(
                settings,
                "replica-" + place,
                Map.ofEntries(
                        Map.entry("YAODIAN_PACKS", ""),
                        Map.entry("YAODIAN_REMINDERS_EVERY", "1s"),
                        Map.entry("YAODIAN_REMINDERS_AFTER_START", "0s"),
                        Map.entry("YAODIAN_REMINDERS_DIGEST_AT", "00:00"),
                        Map.entry("YAODIAN_REMINDERS_QUIET_FROM", "00:00"),
                        Map.entry("YAODIAN_REMINDERS_QUIET_UNTIL", "00:00"),
                        Map.entry("YAODIAN_REMINDERS_LOST_AFTER", "20S"),
                        Map.entry("YAODIAN_REMINDERS_EMAIL_ENABLED", "true"),
                        Map.entry(
                                "YAODIAN_WORK_CALENDAR_MAKE_UP_DAYS",
                                LocalDate.now(BusinessClock.ZONE).toString()),
                        Map.entry("QUARKUS_MAILER_HOST", "127.0.0.1"),
                        Map.entry("QUARKUS_MAILER_PORT", String.valueOf(smtp)),
                        Map.entry("QUARKUS_MAILER_FROM", "plan@office.test"),
                        Map.entry("QUARKUS_MAILER_START_TLS", "DISABLED")));
    }

    private static boolean isUnderWay(BenchSettings settings) {
        return number(settings, "select count(*) from reminder_run") == 0
                || number(settings, "select count(*) from notification_delivery where state in ('WAITING', 'SENDING')")
                        > 0;
    }

    private ReminderFigures figures(BenchSettings settings, long expected, MimeMessage[] mails) {
        Map<String, Long> byDesk = Arrays.stream(mails)
                .map(ReminderStorm::desk)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        String deliveries = "select count(*) from notification_delivery where state = ";
        return new ReminderFigures(
                expected,
                number(settings, "select count(*) from reminder"),
                number(settings, "select count(*) from notification"),
                makingMillis(settings),
                kills,
                number(settings, deliveries + "'SENT'"),
                number(settings, deliveries + "'UNCERTAIN'"),
                mails.length,
                byDesk.values().stream().filter(count -> count > 1).count());
    }

    /** From the log of the replica that made them. */
    private static long makingMillis(BenchSettings settings) {
        for (int place = 0; place < REPLICAS; place++) {
            try {
                Matcher made = MADE.matcher(Files.readString(settings.folders().log("replica-" + place)));
                if (made.find()) {
                    return Long.parseLong(made.group(2));
                }
            } catch (IOException e) {
                throw new BenchFailure("Cannot read a replica's log", e);
            }
        }
        throw new BenchFailure("No replica says that it made the reminders");
    }

    private static String desk(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new BenchFailure("Cannot read a mail", e);
        }
    }

    private static long number(BenchSettings settings, String sql) {
        try (Connection connection = Connections.asOwner(settings);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new BenchFailure("The database refused", e);
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("Interrupted", e);
        }
    }
}
