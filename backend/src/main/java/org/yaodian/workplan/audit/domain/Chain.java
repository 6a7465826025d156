package org.yaodian.workplan.audit.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.yaodian.workplan.audit.Actor;
import org.yaodian.workplan.audit.AuditLine;
import org.yaodian.workplan.audit.ChainPoint;
import org.yaodian.workplan.audit.Recorded;
import org.yaodian.workplan.shared.persistence.Aggregate;

/** Puts what was recorded behind the end of the trail, each line linked to the one before it. */
final class Chain {
    private final Actor actor;
    private final Instant now;
    private ChainPoint end;

    /** Goes on behind {@code head} with what that actor did at that moment. */
    Chain(ChainPoint head, Actor actor, Instant now) {
        this.end = head;
        this.actor = actor;
        this.now = now;
    }

    /** The next lines. */
    List<AuditLine> next(Collection<Recorded> recorded) {
        List<AuditLine> lines = new ArrayList<>(recorded.size());
        recorded.forEach(each -> lines.add(next(each)));
        return lines;
    }

    private AuditLine next(Recorded recorded) {
        UUID id = Aggregate.newId();
        AuditLine open = new AuditLine(end.number() + 1, id, now, actor, recorded, end.hash(), "");
        AuditLine line = new AuditLine(open.number(), id, now, actor, recorded, end.hash(), CanonicalForm.hash(open));
        end = new ChainPoint(line.number(), line.hash());
        return line;
    }
}
