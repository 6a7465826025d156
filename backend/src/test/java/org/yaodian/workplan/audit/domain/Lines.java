package org.yaodian.workplan.audit.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yaodian.workplan.access.Origin.Channel;
import org.yaodian.workplan.audit.Actor;
import org.yaodian.workplan.audit.AuditLine;
import org.yaodian.workplan.audit.ChainPoint;
import org.yaodian.workplan.audit.Operation;
import org.yaodian.workplan.audit.Recorded;

/** Trails for tests. */
final class Lines {
    static final Instant NOW = Instant.parse("2025-10-15T02:00:00.123456Z");

    private Lines() {}

    static Actor actor(String name) {
        return new Actor(name, "s-" + name, "督办 " + name, List.of("coordinator"), Channel.WEB, "yaodian-spa", "r-1");
    }

    static Recorded recorded(String after) {
        return new Recorded(
                Operation.CHANGED,
                "observation",
                new UUID(1, 2),
                null,
                new UUID(3, 4),
                new UUID(5, 6),
                "{}",
                "{\"note\":\"" + after + "\"}");
    }

    /** A trail made by one transaction after another, each with the notes given. */
    static List<AuditLine> trail(List<List<String>> transactions) {
        List<AuditLine> lines = new ArrayList<>();
        for (List<String> notes : transactions) {
            List<Recorded> recorded = notes.stream().map(Lines::recorded).toList();
            lines.addAll(new Chain(head(lines), actor("coordinator"), NOW).next(recorded));
        }
        return lines;
    }

    static ChainPoint head(List<AuditLine> lines) {
        return lines.isEmpty()
                ? ChainPoint.START
                : new ChainPoint(lines.getLast().number(), lines.getLast().hash());
    }
}
