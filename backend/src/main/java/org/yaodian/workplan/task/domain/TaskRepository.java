package org.yaodian.workplan.task.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yaodian.workplan.shared.paging.SortKey;

@ApplicationScoped
class TaskRepository implements PanacheRepositoryBase<Task, UUID> {
    static final List<SortKey<Task>> SORT_KEYS = List.of(
            SortKey.number("number", "e.number", Task::number),
            SortKey.text("code", "e.code", Task::code),
            SortKey.text("title", "e.title", Task::title),
            SortKey.date("dueDate", "e.dueDate", Task::dueDate));

    Optional<Task> findByCode(UUID planId, String code) {
        return find("planId = ?1 and code = ?2", planId, code).firstResultOptional();
    }

    Optional<Task> findByNumber(UUID programmeId, int number) {
        return find("programmeId = ?1 and number = ?2", programmeId, number).firstResultOptional();
    }

    List<Task> ofPlan(UUID planId) {
        return list("planId = ?1 order by number, code", planId);
    }

    /** At most ten tasks that the department leads or supports. */
    List<Task> ofDepartment(UUID department) {
        return find(
                        "from Task t where t.leadDepartmentId = ?1"
                                + " or exists (select 1 from t.supports s where s.departmentId = ?1)",
                        department)
                .page(0, 10)
                .list();
    }

    List<UUID> workOf(UUID department) {
        return getEntityManager()
                .createQuery("""
                        select t.id from Task t where t.leadDepartmentId = :department
                            or exists (select 1 from t.supports s where s.departmentId = :department)
                        """, UUID.class)
                .setParameter("department", department)
                .getResultList();
    }

    /** At most ten tasks of the programme. */
    List<Task> ofProgramme(UUID programme) {
        return find("programmeId", programme).page(0, 10).list();
    }
}
