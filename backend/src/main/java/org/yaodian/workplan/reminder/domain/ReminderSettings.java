package org.yaodian.workplan.reminder.domain;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** When digests are made and through what they go out. */
@ConfigMapping(prefix = "yaodian.reminders")
interface ReminderSettings {

    /** How often each replica looks whether something is to be done, or {@code off}. */
    @WithDefault("60s")
    String every();

    /** How long after its start a replica begins to look. */
    @WithDefault("30s")
    String afterStart();

    /** The time of a working day from which on its digests are made. */
    @WithDefault("08:30")
    LocalTime digestAt();

    /** From then on nothing is sent out … */
    @WithDefault("20:00")
    LocalTime quietFrom();

    /** … until then. The same time as {@code quiet-from} means that there are no quiet hours. */
    @WithDefault("08:00")
    LocalTime quietUntil();

    /** Where people open the app; a link to it is in every message. */
    Optional<String> appAddress();

    Email email();

    Wecom wecom();

    /** A sender that has not come back for so long is taken to be lost. */
    @WithDefault("10M")
    Duration lostAfter();

    /** E-mail goes through the SMTP server of {@code quarkus.mailer}. */
    interface Email {
        @WithDefault("false")
        boolean enabled();
    }

    /** Group robots. */
    interface Wecom {
        @WithDefault("false")
        boolean enabled();

        /** Hosts that may be called; a robot's address on any other host is refused. */
        @WithDefault("qyapi.weixin.qq.com")
        List<String> hosts();

        /** Whether plain http will do; for a test or a gateway on the same machine. */
        @WithDefault("false")
        boolean allowHttp();
    }
}
