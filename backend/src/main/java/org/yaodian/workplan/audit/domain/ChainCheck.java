package org.yaodian.workplan.audit.domain;

import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.audit.AuditLine;
import org.yaodian.workplan.audit.ChainPoint;
import org.yaodian.workplan.audit.ChainVerification;
import org.yaodian.workplan.audit.ChainVerification.Break;
import org.yaodian.workplan.audit.ChainVerification.Why;

/** Takes the lines of the trail in order, remembers no more than where it is, and knows the first that is wrong. */
final class ChainCheck {
    private final @Nullable ChainPoint known;
    private ChainPoint end = ChainPoint.START;
    private long lines;
    private @Nullable Break broken;

    /** {@code known} is a point of the trail as somebody noted it earlier. */
    ChainCheck(@Nullable ChainPoint known) {
        this.known = known;
    }

    void accept(AuditLine line) {
        lines++;
        if (broken != null) {
            return;
        }
        if (line.number() != end.number() + 1) {
            breakAt(end.number() + 1, Why.MISSING);
        } else if (!CanonicalForm.hash(line).equals(line.hash())) {
            breakAt(line.number(), Why.ALTERED);
        } else if (!line.previousHash().equals(end.hash())) {
            breakAt(line.number(), Why.UNLINKED);
        } else if (isKnownOtherwise(line)) {
            breakAt(line.number(), Why.REWRITTEN);
        }
        end = new ChainPoint(line.number(), line.hash());
    }

    private boolean isKnownOtherwise(AuditLine line) {
        return known != null && known.number() == line.number() && !known.hash().equals(line.hash());
    }

    /** What was found, once all lines are in, against the head that is kept beside them. */
    ChainVerification against(ChainPoint head) {
        if (broken == null) {
            compare(head);
        }
        return new ChainVerification(lines, head, broken);
    }

    private void compare(ChainPoint head) {
        if (end.number() < head.number() || (known != null && end.number() < known.number())) {
            breakAt(end.number() + 1, Why.MISSING);
        } else if (end.number() > head.number()) {
            breakAt(head.number() + 1, Why.ADDED);
        } else if (!end.hash().equals(head.hash())) {
            breakAt(end.number(), Why.REWRITTEN);
        }
    }

    private void breakAt(long number, Why why) {
        broken = new Break(number, why);
    }
}
