package org.yaodian.workplan.shared.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.persister.entity.AbstractEntityPersister;
import org.hibernate.persister.entity.EntityPersister;

/** The rows of one kind of aggregate as {@code COPY} takes them, by the same mapping that Hibernate stores them by. */
final class CopiedRows {
    private final EntityPersister persister;
    private final String copy;

    private CopiedRows(EntityPersister persister, String copy) {
        this.persister = persister;
        this.copy = copy;
    }

    /** Only for aggregates in one table, each of whose fields is one column. */
    static CopiedRows of(EntityPersister persister) {
        AbstractEntityPersister table = (AbstractEntityPersister) persister;
        List<String> columns = new ArrayList<>(List.of(table.getIdentifierColumnNames()));
        for (int i = 0; i < persister.getPropertyNames().length; i++) {
            String[] names = table.getPropertyColumnNames(i);
            if (names.length != 1) {
                throw new IllegalArgumentException(
                        persister.getPropertyNames()[i] + " of " + persister.getEntityName() + " is not one column");
            }
            columns.add(names[0]);
        }
        return new CopiedRows(
                persister, "copy " + table.getTableName() + " (" + String.join(", ", columns) + ") from stdin");
    }

    /** Sends them on their way. */
    CopyUnderWay send(Connection connection, List<? extends Aggregate> aggregates) throws SQLException {
        CopyText text = new CopyText();
        for (Aggregate aggregate : aggregates) {
            text.add(aggregate.id());
            for (Object value : persister.getValues(aggregate)) {
                text.add(value);
            }
            text.endRow();
        }
        return CopyUnderWay.begin(connection, copy, text);
    }
}
