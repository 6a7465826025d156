package org.yaodian.workplan.audit.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.yaodian.workplan.audit.ChainPoint;
import org.yaodian.workplan.audit.Recorded;
import org.yaodian.workplan.shared.time.BusinessClock;

/**
 * Writes the lines of a transaction as the last thing before it commits. Only then is the end of the trail locked, so that the
 * lock is short and always comes after every other.
 */
@ApplicationScoped
class TrailWriter {
    /** Few enough that a socket takes them in while the database is busy with those before. */
    private static final int LINES_AT_ONCE = 1_000;

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

    /** Has what does not change any more in this transaction wait for its end outside of memory. */
    void settle(Connection connection, PendingChanges pending) throws SQLException {
        pending.settle(recorded(connection, pending.take()));
    }

    /** Writes all that is pending; the transaction ends. */
    void write(Connection connection, PendingChanges pending) throws SQLException {
        List<Recorded> last = recorded(connection, pending.take());
        if (last.isEmpty() && !pending.hasSettled()) {
            pending.end();
            return;
        }
        Chain chain = new Chain(lockedHead(connection), actor.get(), clock.now());
        try (LineSending sending = new LineSending(connection)) {
            pending.takeSettled(LINES_AT_ONCE, some -> sending.send(chain.next(some)));
            for (int from = 0; from < last.size(); from += LINES_AT_ONCE) {
                sending.send(chain.next(last.subList(from, Math.min(from + LINES_AT_ONCE, last.size()))));
            }
            sending.finish();
        }
        pending.end();
    }

    private List<Recorded> recorded(Connection connection, List<Change> changes) throws SQLException {
        PlanFinder plans = new PlanFinder(tablesWithPlan);
        plans.look(connection, changes);
        return changes.stream()
                .map(change -> change.recorded(plans.planOf(change)))
                .toList();
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
