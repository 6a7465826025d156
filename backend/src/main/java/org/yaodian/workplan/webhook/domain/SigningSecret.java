package org.yaodian.workplan.webhook.domain;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Secrets and signatures after the Standard Webhooks specification. */
final class SigningSecret {
    private static final String PREFIX = "whsec_";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SigningSecret() {}

    /** A new secret of 256 random bits. */
    static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return PREFIX + Base64.getEncoder().encodeToString(bytes);
    }

    /** The value of {@code webhook-signature}: one signature by each secret, with a space between. */
    static String signature(List<String> secrets, String id, Instant at, String body) {
        List<String> signatures = new ArrayList<>();
        try {
            for (String secret : secrets) {
                signatures.add(new Webhook(secret).sign(id, at.getEpochSecond(), body));
            }
        } catch (EmptyWebhookSecretException | WebhookSigningException impossible) {
            throw new IllegalStateException(impossible);
        }
        return String.join(" ", signatures);
    }
}
