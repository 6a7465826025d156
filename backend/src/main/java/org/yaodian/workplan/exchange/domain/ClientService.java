package org.yaodian.workplan.exchange.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.exchange.Clients;
import org.yaodian.workplan.shared.paging.ListQuery;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.paging.SortKey;
import org.yaodian.workplan.shared.time.BusinessClock;

@ApplicationScoped
class ClientService implements Clients {
    private static final List<SortKey<ReportingSystem>> SORT_KEYS = List.of(
            SortKey.text("name", "e.name", ReportingSystem::name),
            SortKey.moment("lastPushAt", "e.lastPushAt", ReportingSystem::lastPushAt));

    private final EntityManager entityManager;
    private final RecentRows recent;
    private final Scope scope;
    private final BusinessClock clock;

    ClientService(EntityManager entityManager, RecentRows recent, Scope scope, BusinessClock clock) {
        this.entityManager = entityManager;
        this.recent = recent;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Page<ClientHealth> list(PageQuery query) {
        return new ListQuery<>(ReportingSystem.class, "name", SORT_KEYS)
                .where("e.orgUnitId in :covered", "covered", scope.covered())
                .page(entityManager, query)
                .mapAll(this::healths);
    }

    private List<ClientHealth> healths(List<? extends ReportingSystem> systems) {
        if (systems.isEmpty()) {
            return List.of();
        }
        List<String> names = systems.stream().map(ReportingSystem::name).toList();
        Instant since = clock.now().minus(DAYS, ChronoUnit.DAYS);
        Map<RecentRows.Sender, Rows> rows = recent.counted(names, since);
        Map<RecentRows.Sender, List<FrequentError>> errors = recent.errors(names, since);
        return systems.stream()
                .map(system -> new ClientHealth(
                        system.id(),
                        system.name(),
                        system.sender().sandbox(),
                        system.orgUnitId(),
                        system.lastPushAt(),
                        lag(system.lastPushAt()),
                        rows.getOrDefault(system.sender(), Rows.none()),
                        errors.getOrDefault(system.sender(), List.of())))
                .toList();
    }

    private long lag(Instant lastPush) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(lastPush, BusinessClock.ZONE), clock.today());
    }
}
