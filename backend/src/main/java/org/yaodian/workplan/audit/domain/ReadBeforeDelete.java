package org.yaodian.workplan.audit.domain;

import org.hibernate.Hibernate;
import org.hibernate.event.spi.DeleteContext;
import org.hibernate.event.spi.DeleteEvent;
import org.hibernate.event.spi.DeleteEventListener;
import org.yaodian.workplan.shared.persistence.Aggregate;

/** Reads the parts of what is about to be deleted, such as a task's clauses, as long as they are there to be recorded. */
final class ReadBeforeDelete implements DeleteEventListener {

    @Override
    public void onDelete(DeleteEvent event) {
        if (event.getObject() instanceof Aggregate aggregate) {
            for (Object value :
                    event.getSession().getEntityPersister(null, aggregate).getValues(aggregate)) {
                Hibernate.initialize(value);
            }
        }
    }

    @Override
    public void onDelete(DeleteEvent event, DeleteContext transientEntities) {
        onDelete(event);
    }
}
