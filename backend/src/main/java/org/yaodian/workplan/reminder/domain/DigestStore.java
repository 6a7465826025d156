package org.yaodian.workplan.reminder.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.reminder.Digest;
import org.yaodian.workplan.reminder.Matter;
import org.yaodian.workplan.reminder.Reminder;
import org.yaodian.workplan.shared.persistence.Aggregate;
import org.yaodian.workplan.shared.time.BusinessClock;

/** Writes digests, many with one statement, and what is to be sent of them. */
@ApplicationScoped
class DigestStore {
    private final EntityManager entityManager;
    private final BusinessClock clock;

    DigestStore(EntityManager entityManager, BusinessClock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    private record Stored(UUID id, Digest digest) {}

    private record Line(UUID digest, int position, Reminder reminder) {

        Matter matter() {
            return reminder.matter();
        }
    }

    /** The last day before that one that digests were made for; null when there is none. */
    @Nullable
    LocalDate lastRunBefore(LocalDate day) {
        return (LocalDate) entityManager
                .createNativeQuery("select max(day) from reminder_run where day < :day", LocalDate.class)
                .setParameter("day", day)
                .getSingleResult();
    }

    /**
     * Takes a day; false when it was taken before. Whoever else wants it waits until this transaction is over, and gets it only if
     * it fails.
     */
    boolean begin(LocalDate day) {
        return !isTaken(day)
                && entityManager
                                .createNativeQuery(
                                        "insert into reminder_run (day, made_at) values (:day, :now) on conflict do nothing")
                                .setParameter("day", day)
                                .setParameter("now", clock.now())
                                .executeUpdate()
                        == 1;
    }

    private boolean isTaken(LocalDate day) {
        return !entityManager
                .createNativeQuery("select day from reminder_run where day = :day", LocalDate.class)
                .setParameter("day", day)
                .getResultList()
                .isEmpty();
    }

    void save(List<Digest> digests) {
        if (digests.isEmpty()) {
            return;
        }
        List<Stored> stored = digests.stream()
                .map(digest -> new Stored(Aggregate.newId(), digest))
                .toList();
        saveHeads(stored);
        saveLines(stored.stream().flatMap(DigestStore::lines).toList());
        saveDeliveries(digests.getFirst().day());
    }

    private static java.util.stream.Stream<Line> lines(Stored stored) {
        List<Reminder> reminders = stored.digest().reminders();
        return java.util.stream.IntStream.range(0, reminders.size())
                .mapToObj(place -> new Line(stored.id(), place, reminders.get(place)));
    }

    private void saveHeads(List<Stored> stored) {
        entityManager
                .createNativeQuery("""
                        insert into notification (id, org_unit_id, department_id, circle, day, created_at)
                        select *, :now from unnest(cast(:ids as uuid[]), cast(:units as uuid[]), cast(:departments as uuid[]),
                            cast(:circles as text[]), cast(:days as date[]))
                        """)
                .setParameter("now", clock.now())
                .setParameter("ids", column(stored, Stored::id, UUID[]::new))
                .setParameter(
                        "units", column(stored, one -> one.digest().recipient().orgUnitId(), UUID[]::new))
                .setParameter(
                        "departments",
                        column(stored, one -> one.digest().recipient().departmentId(), UUID[]::new))
                .setParameter(
                        "circles",
                        column(stored, one -> one.digest().recipient().circle().name(), String[]::new))
                .setParameter("days", column(stored, one -> one.digest().day(), LocalDate[]::new))
                .executeUpdate();
    }

    private void saveLines(List<Line> lines) {
        entityManager
                .createNativeQuery("""
                        insert into reminder (notification_id, position, kind, plan_id, subject_id, subject_code, subject_name,
                            period, about_unit_id, due_on, step_days)
                        select * from unnest(cast(:digests as uuid[]), cast(:positions as integer[]), cast(:kinds as text[]),
                            cast(:plans as uuid[]), cast(:subjects as uuid[]), cast(:codes as text[]), cast(:names as text[]),
                            cast(:periods as text[]), cast(:units as uuid[]), cast(:due as date[]), cast(:steps as integer[]))
                        """)
                .setParameter("digests", column(lines, Line::digest, UUID[]::new))
                .setParameter("positions", column(lines, Line::position, Integer[]::new))
                .setParameter(
                        "kinds", column(lines, line -> line.matter().kind().name(), String[]::new))
                .setParameter("plans", column(lines, line -> line.matter().planId(), UUID[]::new))
                .setParameter("subjects", column(lines, line -> line.matter().subjectId(), UUID[]::new))
                .setParameter("codes", column(lines, line -> line.matter().code(), String[]::new))
                .setParameter("names", column(lines, line -> line.matter().name(), String[]::new))
                .setParameter("periods", column(lines, DigestStore::period, String[]::new))
                .setParameter("units", column(lines, line -> line.matter().orgUnitId(), UUID[]::new))
                .setParameter("due", column(lines, line -> line.reminder().dueOn(), LocalDate[]::new))
                .setParameter("steps", column(lines, line -> line.reminder().stepDays(), Integer[]::new))
                .executeUpdate();
    }

    private static @Nullable String period(Line line) {
        return line.matter().period() == null ? null : line.matter().period().code();
    }

    /** One for each digest of the day and each address of its desk. */
    private void saveDeliveries(LocalDate day) {
        entityManager
                .createNativeQuery("""
                        insert into notification_delivery (id, notification_id, address_id, state, attempts, next_attempt_at)
                        select gen_random_uuid(), n.id, a.id, 'WAITING', 0, :now
                        from notification n join notification_address a
                            on a.org_unit_id = n.org_unit_id and a.circle = n.circle
                            and a.department_id is not distinct from n.department_id
                        where n.day = :day
                        """)
                .setParameter("now", clock.now())
                .setParameter("day", day)
                .executeUpdate();
    }

    private static <R, V> V[] column(List<R> rows, Function<R, ? extends @Nullable V> value, IntFunction<V[]> array) {
        return rows.stream().map(value).toArray(array);
    }
}
