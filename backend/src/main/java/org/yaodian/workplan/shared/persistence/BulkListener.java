package org.yaodian.workplan.shared.persistence;

import java.util.List;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.persister.entity.EntityPersister;

/** Is told what {@link BulkStore} stores, as it would be told by Hibernate of what a session stores. */
public interface BulkListener {

    /** These are being inserted, in the transaction of the session; the database cannot be asked meanwhile. */
    void inserted(SessionImplementor session, EntityPersister persister, List<? extends Aggregate> aggregates);

    /** Nothing that was stored so far in this transaction is changed again in it. */
    void settled(SessionImplementor session);
}
