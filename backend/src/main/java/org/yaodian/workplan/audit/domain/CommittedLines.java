package org.yaodian.workplan.audit.domain;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hibernate.exception.JDBCConnectionException;
import org.yaodian.workplan.audit.AuditLine;
import org.yaodian.workplan.audit.CommittedChanges;

/**
 * Reads lines by their numbers. A line's number is given under a lock that is held until its transaction has been committed, so
 * whoever sees a line sees all with lower numbers, and none of those comes later.
 */
@ApplicationScoped
class CommittedLines implements CommittedChanges {
    private static final String SEEN = """
            and (entity_type in ('observation', 'org-unit') and org_unit_id = any(?)
              or entity_type = 'org-unit' and operation = 'DELETED'
                 and cast(cast(before as jsonb) ->> 'parentId' as uuid) = any(?)
              or entity_type in ('goal', 'milestone') and plan_id = any(?)
                 and (org_unit_id is null or org_unit_id = any(?))
              or entity_type in ('programme', 'task', 'target', 'supervision-order') and plan_id = any(?)
              or entity_type = 'plan' and org_unit_id = any(?))
            """;

    private final AgroalDataSource database;

    CommittedLines(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public long last() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("select lines from audit_head");
                ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    @Override
    public List<AuditLine> between(long after, long upTo, Selection selection, int most) {
        Conditions conditions = conditions(after, upTo, selection);
        String sql = LineColumns.of("where " + conditions.text + " order by number limit " + most);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            conditions.bind(connection, statement);
            return read(statement);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private static Conditions conditions(long after, long upTo, Selection selection) {
        Conditions conditions = new Conditions("number > ? and number <= ? and entity_type = any(?)");
        conditions.values.add(after);
        conditions.values.add(upTo);
        conditions.values.add(selection.types());
        if (selection.plan() != null) {
            conditions.add("and plan_id = ?", selection.plan());
        }
        if (selection.orgUnits() != null) {
            conditions.add("and org_unit_id = any(?)", selection.orgUnits());
        }
        Sight sight = selection.sight();
        if (sight != null) {
            conditions.add(
                    SEEN,
                    sight.covered(),
                    sight.covered(),
                    sight.plans(),
                    sight.covered(),
                    sight.plans(),
                    sight.concerned());
        }
        return conditions;
    }

    private static List<AuditLine> read(PreparedStatement statement) throws SQLException {
        List<AuditLine> lines = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                lines.add(LineColumns.read(rows));
            }
        }
        return lines;
    }

    private static JDBCConnectionException failure(SQLException cause) {
        return new JDBCConnectionException("the audit trail cannot be read", cause);
    }

    /** A condition with what is bound to it. */
    private static final class Conditions {
        private final StringBuilder text;
        private final List<Object> values = new ArrayList<>();

        Conditions(String first) {
            this.text = new StringBuilder(first);
        }

        void add(String condition, Object... bound) {
            text.append('\n').append(condition);
            values.addAll(List.of(bound));
        }

        void bind(Connection connection, PreparedStatement statement) throws SQLException {
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i) instanceof Collection<?> several) {
                    boolean texts = several.stream().anyMatch(String.class::isInstance);
                    statement.setArray(i + 1, connection.createArrayOf(texts ? "text" : "uuid", several.toArray()));
                } else {
                    statement.setObject(i + 1, values.get(i));
                }
            }
        }
    }
}
