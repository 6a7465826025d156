package org.yaodian.workplan.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The API's database, for what has to be done between measurements. */
final class Database {

    private static final String DRAFT = """
            select o.id as draft_id, o.target_id as draft_target, o.org_unit_id as draft_unit,
              o.period as draft_period, o.period_start as draft_start
            from bench_draft d join observation o on o.id = d.id where d.n =""";

    /** Gives each client of pgbench a draft of its own. */
    static final String DRAW = DRAFT + " :client_id + 1 \\gset\n";

    private final BenchSettings settings;

    Database(BenchSettings settings) {
        this.settings = settings;
    }

    /** Writes leave dead rows and clear the visibility map, which would slow the next measurement. */
    void vacuum() {
        Connections.execute(Connections.asOwner(settings), "vacuum (analyze)");
    }

    /**
     * Takes away what batches added, as if it had never been there. An index that has grown keeps its size, and for some ten
     * thousand rows the planner would rather read the table; nothing but a bench deletes nine figures out of ten.
     */
    void forgetBatches() {
        Connections.execute(Connections.asOwner(settings), "delete from " + Batches.OURS, "reindex table observation");
        vacuum();
    }

    /** Numbers the drafts, as pgbench can only draw numbers. */
    void rememberDrafts(List<String> ids) {
        try (Connection connection = Connections.asOwner(settings);
                Statement statement = connection.createStatement()) {
            statement.execute("create table bench_draft (n int primary key, id uuid not null)");
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into bench_draft values (?, ?::uuid)")) {
                for (int n = 0; n < ids.size(); n++) {
                    insert.setInt(1, n + 1);
                    insert.setString(2, ids.get(n));
                    insert.executeUpdate();
                }
            }
        } catch (SQLException e) {
            throw new BenchFailure("Cannot number the drafts", e);
        }
    }

    /** What a write of the first draft sends to tell it from others, and the names that {@link #DRAW} gives these. */
    Map<String, String> drawn() {
        try (Connection connection = Connections.asApi(settings);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(DRAFT + " 1")) {
            row.next();
            Map<String, String> names = new HashMap<>();
            for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                names.put(row.getString(column), row.getMetaData().getColumnName(column));
            }
            return Map.copyOf(names);
        } catch (SQLException e) {
            throw new BenchFailure("Cannot read the first draft", e);
        }
    }
}
