package org.yaodian.workplan.audit.domain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Origin.Channel;
import org.yaodian.workplan.audit.Actor;
import org.yaodian.workplan.audit.AuditLine;
import org.yaodian.workplan.audit.Operation;
import org.yaodian.workplan.audit.Recorded;
import org.yaodian.workplan.shared.persistence.CopyText;

/** The columns of a line, in the order of the table; many lines go in with one statement. */
final class LineColumns {
    private static final String NAMES = """
            number, id, occurred_at, actor, actor_subject, actor_name, actor_roles, channel, client, request_id,
            operation, entity_type, entity_id, entity_code, org_unit_id, plan_id, before, after, previous_hash, hash""";

    /** All lines in order. */
    static final String SELECT = of("order by number");

    private static final List<Column> COLUMNS = List.of(
            new Column("bigint", AuditLine::number),
            new Column("uuid", AuditLine::id),
            new Column("timestamptz", line -> line.occurredAt().atOffset(ZoneOffset.UTC)),
            actor(Actor::name),
            actor(Actor::subject),
            actor(Actor::displayName),
            actor(actor -> String.join(",", actor.roles())),
            actor(actor -> actor.channel().name()),
            actor(Actor::client),
            actor(Actor::requestId),
            recorded("text", what -> what.operation().name()),
            recorded("text", Recorded::type),
            recorded("uuid", Recorded::id),
            recorded("text", Recorded::code),
            recorded("uuid", Recorded::orgUnitId),
            recorded("uuid", Recorded::planId),
            recorded("text", Recorded::before),
            recorded("text", Recorded::after),
            new Column("text", AuditLine::previousHash),
            new Column("text", AuditLine::hash));

    private static final String INSERT = "insert into audit_event (" + NAMES + ") select * from unnest("
            + String.join(
                    ", ",
                    COLUMNS.stream()
                            .map(column -> "cast(? as " + column.type + "[])")
                            .toList())
            + ")";

    /** Takes many lines. */
    static final String COPY = "copy audit_event (" + NAMES + ") from stdin";

    private LineColumns() {}

    /** The lines that what follows in a select says. */
    static String of(String rest) {
        return "select " + NAMES + " from audit_event " + rest;
    }

    private record Column(String type, Function<AuditLine, @Nullable Object> value) {}

    private static Column actor(Function<Actor, @Nullable Object> value) {
        return new Column("text", line -> value.apply(line.actor()));
    }

    private static Column recorded(String type, Function<Recorded, @Nullable Object> value) {
        return new Column(type, line -> value.apply(line.recorded()));
    }

    /** Inserts a few lines. */
    static void insert(Connection connection, List<AuditLine> lines) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < COLUMNS.size(); i++) {
                Column column = COLUMNS.get(i);
                Object[] values = lines.stream().map(column.value).toArray();
                statement.setArray(i + 1, connection.createArrayOf(column.type, values));
            }
            statement.executeUpdate();
        }
    }

    /** The lines as {@link #COPY} takes them. */
    static CopyText rows(List<AuditLine> lines) {
        CopyText text = new CopyText();
        for (AuditLine line : lines) {
            COLUMNS.forEach(column -> text.add(column.value.apply(line)));
            text.endRow();
        }
        return text;
    }

    static AuditLine read(ResultSet row) throws SQLException {
        return new AuditLine(
                row.getLong("number"),
                row.getObject("id", UUID.class),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                readActor(row),
                readRecorded(row),
                row.getString("previous_hash"),
                row.getString("hash"));
    }

    private static Actor readActor(ResultSet row) throws SQLException {
        return new Actor(
                row.getString("actor"),
                row.getString("actor_subject"),
                row.getString("actor_name"),
                List.of(row.getString("actor_roles").split(",", -1)),
                Channel.valueOf(row.getString("channel")),
                row.getString("client"),
                row.getString("request_id"));
    }

    private static Recorded readRecorded(ResultSet row) throws SQLException {
        return new Recorded(
                Operation.valueOf(row.getString("operation")),
                row.getString("entity_type"),
                row.getObject("entity_id", UUID.class),
                row.getString("entity_code"),
                row.getObject("org_unit_id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getString("before"),
                row.getString("after"));
    }
}
