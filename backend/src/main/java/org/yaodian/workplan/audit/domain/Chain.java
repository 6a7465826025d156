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
    private ChainPoint end;

    private Chain(ChainPoint head) {
        end = head;
    }

    static List<AuditLine> continued(ChainPoint head, Actor actor, Instant now, Collection<Recorded> recorded) {
        Chain chain = new Chain(head);
        List<AuditLine> lines = new ArrayList<>(recorded.size());
        recorded.forEach(each -> lines.add(chain.next(actor, now, each)));
        return lines;
    }

    private AuditLine next(Actor actor, Instant now, Recorded recorded) {
        UUID id = Aggregate.newId();
        AuditLine open = new AuditLine(end.number() + 1, id, now, actor, recorded, end.hash(), "");
        AuditLine line = new AuditLine(open.number(), id, now, actor, recorded, end.hash(), CanonicalForm.hash(open));
        end = new ChainPoint(line.number(), line.hash());
        return line;
    }
}
