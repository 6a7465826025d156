package org.yaodian.workplan.audit.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.yaodian.workplan.audit.AuditLine;
import org.yaodian.workplan.audit.ChainPoint;
import org.yaodian.workplan.audit.Recorded;
import org.yaodian.workplan.shared.time.BusinessClock;

/**
 * Writes the lines of a transaction as the last thing before it commits. Only then is the end of the trail locked, so that the
 * lock is short and always comes after every other.
 */
@ApplicationScoped
class TrailWriter {
    private static final int LINES_AT_ONCE = 2_000;

    private final CurrentActor actor;
    private final BusinessClock clock;
    private volatile Set<String> tablesWithPlan = Set.of();

    TrailWriter(CurrentActor actor, BusinessClock clock) {
        this.actor = actor;
        this.clock = clock;
    }

    /** Says which tables' rows name a plan. */
    void knowTablesWithPlan(Set<String> tables) {
        tablesWithPlan = tables;
    }

    void write(Connection connection, List<Change> changes) throws SQLException {
        if (changes.isEmpty()) {
            return;
        }
        PlanFinder plans = new PlanFinder(tablesWithPlan);
        plans.look(connection, changes);
        List<Recorded> recorded = changes.stream()
                .map(change -> change.recorded(plans.planOf(change)))
                .toList();
        List<AuditLine> lines = Chain.continued(lockedHead(connection), actor.get(), clock.now(), recorded);
        for (int from = 0; from < lines.size(); from += LINES_AT_ONCE) {
            LineColumns.insert(connection, lines.subList(from, Math.min(from + LINES_AT_ONCE, lines.size())));
        }
    }

    /** The end of the trail, which stays where it is until this transaction ends. */
    private static ChainPoint lockedHead(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(hashtextextended('audit trail', 0))");
            try (ResultSet head = statement.executeQuery("select lines, hash from audit_head")) {
                head.next();
                return new ChainPoint(head.getLong(1), head.getString(2));
            }
        }
    }
}
