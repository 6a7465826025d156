package org.yaodian.workplan.audit.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.audit.Actor;
import org.yaodian.workplan.audit.AuditLine;
import org.yaodian.workplan.audit.Recorded;

/**
 * The bytes that a line's hash is made of: all its columns but the hash, in the order of the table, each as the number of its
 * UTF-8 bytes, a colon, the bytes and a line feed; {@code -} and a line feed where there is nothing. Two different lines never
 * have the same bytes.
 */
final class CanonicalForm {
    private final MessageDigest digest;

    private CanonicalForm(MessageDigest digest) {
        this.digest = digest;
    }

    /** SHA-256 in hex of what the line says, whatever hash it carries. */
    static String hash(AuditLine line) {
        try {
            CanonicalForm form = new CanonicalForm(MessageDigest.getInstance("SHA-256"));
            form.add(line.number());
            form.add(line.id());
            form.add(line.occurredAt());
            form.add(line.actor());
            form.add(line.recorded());
            form.add(line.previousHash());
            return HexFormat.of().formatHex(form.digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void add(Actor actor) {
        add(actor.name());
        add(actor.subject());
        add(actor.displayName());
        add(String.join(",", actor.roles()));
        add(actor.channel());
        add(actor.client());
        add(actor.requestId());
    }

    private void add(Recorded recorded) {
        add(recorded.operation());
        add(recorded.type());
        add(recorded.id());
        add(recorded.code());
        add(recorded.orgUnitId());
        add(recorded.planId());
        add(recorded.before());
        add(recorded.after());
    }

    private void add(@Nullable Object value) {
        if (value == null) {
            update("-\n");
            return;
        }
        byte[] bytes = value.toString().getBytes(StandardCharsets.UTF_8);
        update(bytes.length + ":");
        digest.update(bytes);
        update("\n");
    }

    private void update(String ascii) {
        digest.update(ascii.getBytes(StandardCharsets.US_ASCII));
    }
}
