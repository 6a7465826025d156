package org.yaodian.workplan.audit.domain;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.Metamodel;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;

/** Has everything that is stored from the first moment on told to the {@link Recorder}, once it is sure that it counts. */
@ApplicationScoped
class AuditAtStart {
    private static final int BEFORE_ALL_OTHERS = 1;

    private final SessionFactory sessions;
    private final Recorder recorder;
    private final TrailWriter writer;
    private final EntityManager entityManager;

    AuditAtStart(SessionFactory sessions, Recorder recorder, TrailWriter writer, EntityManager entityManager) {
        this.sessions = sessions;
        this.recorder = recorder;
        this.writer = writer;
        this.entityManager = entityManager;
    }

    void onStart(@Observes @Priority(BEFORE_ALL_OTHERS) StartupEvent start) {
        requireOnlyAdding();
        writer.knowTablesWithPlan(tablesWithPlan(sessions.getMetamodel()));
        EventListenerRegistry listeners =
                sessions.unwrap(SessionFactoryImplementor.class).getEventListenerRegistry();
        listeners.prependListeners(org.hibernate.event.spi.EventType.DELETE, new ReadBeforeDelete());
        listeners.appendListeners(org.hibernate.event.spi.EventType.POST_INSERT, recorder);
        listeners.appendListeners(org.hibernate.event.spi.EventType.POST_UPDATE, recorder);
        listeners.appendListeners(org.hibernate.event.spi.EventType.POST_DELETE, recorder);
    }

    /** A trail that the service could change says nothing; the exception is one that is reported by its message alone. */
    private void requireOnlyAdding() {
        Object mayChange = entityManager.createNativeQuery("""
                        select pg_has_role(relowner, 'MEMBER') or has_table_privilege(oid, 'UPDATE, DELETE, TRUNCATE')
                        from pg_class where oid = cast('audit_event' as regclass)
                        """).getSingleResult();
        if (Boolean.TRUE.equals(mayChange)) {
            throw new ConfigurationException(
                    "The service's database role could change the audit trail. Let another role own the tables: set"
                            + " quarkus.flyway.username and quarkus.flyway.password; docs/adr/0014-audit-trail.md says how.");
        }
    }

    private static Set<String> tablesWithPlan(Metamodel metamodel) {
        return metamodel.getEntities().stream()
                .filter(entity -> entity.getAttributes().stream()
                        .anyMatch(attribute -> attribute.getName().equals("planId")))
                .map(EntityType::getJavaType)
                .map(entity -> entity.getAnnotation(Table.class).name())
                .collect(Collectors.toUnmodifiableSet());
    }
}
