package org.yaodian.workplan.supervision.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.supervision.ExchangeKind;
import org.yaodian.workplan.supervision.ResponsibilityAction;

/**
 * One move of an addressee's part, with what is said with it.
 *
 * @param text the reply, or the reason
 * @param until only when more time is asked for
 * @param granted only when that is decided on
 */
record ResponsibilityMove(
        ResponsibilityAction action,
        @Nullable String text,
        @Nullable LocalDate until,
        boolean granted) {

    static ResponsibilityMove of(ResponsibilityAction action) {
        return new ResponsibilityMove(action, null, null, false);
    }

    static ResponsibilityMove saying(ResponsibilityAction action, String text) {
        return new ResponsibilityMove(action, text, null, false);
    }

    static ResponsibilityMove asking(LocalDate until, String reason) {
        return new ResponsibilityMove(ResponsibilityAction.REQUEST_EXTENSION, reason, until, false);
    }

    static ResponsibilityMove deciding(boolean granted, @Nullable String reason) {
        return new ResponsibilityMove(ResponsibilityAction.DECIDE_EXTENSION, reason, null, granted);
    }

    /** More time is only asked for until a day that lies after the due date and has not passed. */
    void requireLaterThan(LocalDate dueDate, LocalDate today) {
        if (until != null && (!until.isAfter(dueDate) || until.isBefore(today))) {
            throw Problem.invalid("/until", "supervision.extension-not-later", until, dueDate, today);
        }
    }

    /** Changes the part and gives the line for the order's history. */
    Entry apply(Responsibility part, Signature signature) {
        return switch (action) {
            case ACKNOWLEDGE -> {
                part.acknowledge(signature);
                yield entry(ExchangeKind.ACKNOWLEDGED, part, null, signature);
            }
            case REPLY -> {
                part.reply(signature);
                yield entry(ExchangeKind.REPLIED, part, null, signature);
            }
            case ACCEPT -> {
                part.accept(signature);
                yield entry(ExchangeKind.ACCEPTED, part, null, signature);
            }
            case REJECT -> {
                part.reject(signature);
                yield entry(ExchangeKind.REJECTED, part, null, signature);
            }
            case REQUEST_EXTENSION, DECIDE_EXTENSION -> extend(part, signature);
        };
    }

    private Entry extend(Responsibility part, Signature signature) {
        if (until != null) {
            part.requestExtension(until, text == null ? "" : text, signature);
            return entry(ExchangeKind.EXTENSION_REQUESTED, part, until, signature);
        }
        LocalDate asked = part.extensionUntil();
        if (granted) {
            part.grantExtension();
            return entry(ExchangeKind.EXTENSION_GRANTED, part, asked, signature);
        }
        part.refuseExtension();
        return entry(ExchangeKind.EXTENSION_REFUSED, part, asked, signature);
    }

    private Entry entry(ExchangeKind kind, Responsibility part, @Nullable LocalDate day, Signature signature) {
        return new Entry(kind, part.id(), text, day, signature.at(), signature.by());
    }
}
