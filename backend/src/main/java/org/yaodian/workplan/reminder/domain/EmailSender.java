package org.yaodian.workplan.reminder.domain;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.net.UnknownHostException;
import org.yaodian.workplan.reminder.DeliveryChannel;
import org.yaodian.workplan.reminder.domain.Outcome.Kind;

/** Sends by SMTP. */
@ApplicationScoped
class EmailSender implements Sender {
    private static final int MOST_LINES = 500;
    private static final int PERMANENT = 500;

    private final Mailer mailer;
    private final LetterText text;

    EmailSender(Mailer mailer, LetterText text) {
        this.mailer = mailer;
        this.text = text;
    }

    @Override
    public DeliveryChannel channel() {
        return DeliveryChannel.EMAIL;
    }

    @Override
    public Outcome send(Letter letter) {
        Mail mail = Mail.withText(
                        letter.address(),
                        text.subject(letter.notification()),
                        text.body(letter.notification(), MOST_LINES))
                .addHeader("Auto-Submitted", "auto-generated")
                .addHeader("X-Yaodian-Delivery", letter.delivery().toString());
        try {
            mailer.send(mail);
            return Outcome.SENT;
        } catch (RuntimeException failure) {
            return outcome(failure);
        }
    }

    /** What the server said no to did not arrive; neither did what found no server. */
    private static Outcome outcome(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException refused) {
                return Outcome.of(refused.getReplyCode() >= PERMANENT ? Kind.REFUSED : Kind.REFUSED_FOR_NOW, cause);
            }
            if (cause instanceof ConnectException || cause instanceof UnknownHostException) {
                return Outcome.of(Kind.REFUSED_FOR_NOW, cause);
            }
        }
        return Outcome.of(Kind.UNKNOWN, failure);
    }
}
