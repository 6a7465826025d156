package org.yaodian.workplan.webhook.domain;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How changes are pushed, and where to. */
@ConfigMapping(prefix = "yaodian.webhook")
interface WebhookSettings {
    /** How often each replica looks whether something is to be sent, or {@code off}. */
    @WithDefault("1s")
    String every();

    /** How long after its start a replica begins. */
    @WithDefault("15s")
    String afterStart();

    /** Hosts, or {@code host:port}, that may be called although they are inside the own network or have no https. */
    Optional<List<String>> allowedHosts();

    /** A configuration of {@code quarkus.tls} whose trust store is used instead of Java's own, for a private authority. */
    Optional<String> tls();

    @WithDefault("5S")
    Duration connectTimeout();

    /** An answer that has not begun by then is none. */
    @WithDefault("15S")
    Duration answerTimeout();

    /** What has not been taken for so long is given up. */
    @WithDefault("P3D")
    Duration patience();

    /** How long a former secret signs too after a new one was made. */
    @WithDefault("24H")
    Duration secretOverlap();

    /** How many webhooks a replica sends to at once. */
    @WithDefault("32")
    int atOnce();

    /** How long what was taken is shown. */
    @WithDefault("P30D")
    Duration keepDelivered();

    /** How long what was given up can be sent again. */
    @WithDefault("P180D")
    Duration keepParked();

    /** The CloudEvents {@code source} of what this installation sends. */
    @WithDefault("urn:yaodian:workplan")
    String source();
}
