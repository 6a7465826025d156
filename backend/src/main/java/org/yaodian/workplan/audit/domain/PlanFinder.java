package org.yaodian.workplan.audit.domain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the plans of things that name none, through what they refer to; one statement for each kind of thing referred to. */
final class PlanFinder {
    private final Set<String> withPlan;
    private final Map<UUID, UUID> plans = new HashMap<>();

    /** {@code withPlan} names the tables whose rows name a plan. */
    PlanFinder(Set<String> withPlan) {
        this.withPlan = withPlan;
    }

    /** Looks up what {@link #planOf} is going to be asked. */
    void look(Connection connection, Collection<Change> changes) throws SQLException {
        changes.stream()
                .filter(change -> change.place().plan() != null)
                .forEach(change -> plans.put(
                        change.id(), Objects.requireNonNull(change.place().plan())));
        for (Map.Entry<String, Set<UUID>> asked : unknown(changes).entrySet()) {
            if (withPlan.contains(asked.getKey())) {
                read(connection, asked.getKey(), asked.getValue());
            }
        }
    }

    private Map<String, Set<UUID>> unknown(Collection<Change> changes) {
        return changes.stream()
                .filter(change -> change.place().plan() == null)
                .flatMap(change -> change.place().links().stream())
                .filter(link -> !plans.containsKey(link.id()))
                .collect(Collectors.groupingBy(
                        link -> table(link.to()), Collectors.mapping(Link::id, Collectors.toCollection(HashSet::new))));
    }

    private void read(Connection connection, String table, Set<UUID> ids) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select id, plan_id from " + table + " where id = any(?)")) {
            statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    plans.put(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class));
                }
            }
        }
    }

    @Nullable
    UUID planOf(Change change) {
        List<Link> links = change.place().links();
        return Stream.concat(
                        Stream.ofNullable(change.place().plan()),
                        links.stream().map(link -> plans.get(link.id())).filter(Objects::nonNull))
                .findFirst()
                .orElse(null);
    }

    /** The table of an entity: {@code progressReport} is in {@code progress_report}. */
    private static String table(String entity) {
        return entity.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
