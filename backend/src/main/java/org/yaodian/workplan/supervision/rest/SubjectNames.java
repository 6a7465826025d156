package org.yaodian.workplan.supervision.rest;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.organisation.OrgTree;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.supervision.ResponsibilityKind;

/**
 * The names of all that some orders refer to, looked up once for all of them.
 *
 * @param closedPlans those in which nothing moves any more
 */
record SubjectNames(
        Map<UUID, Reference> plans,
        Map<UUID, Reference> tasks,
        Map<UUID, Reference> targets,
        Map<UUID, Reference> milestones,
        Map<UUID, Reference> departments,
        Set<UUID> closedPlans,
        OrgTree tree) {

    /** The distinct ids that are there. */
    static <T> List<UUID> ids(Collection<T> of, Function<T, @Nullable UUID> id) {
        return of.stream().map(id).filter(Objects::nonNull).distinct().toList();
    }

    static <T> Map<UUID, Reference> references(Map<UUID, T> found, Function<T, Reference> reference) {
        return found.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> reference.apply(entry.getValue())));
    }

    Reference plan(UUID id) {
        return Objects.requireNonNull(plans.get(id));
    }

    boolean isClosed(UUID plan) {
        return closedPlans.contains(plan);
    }

    @Nullable
    Reference task(@Nullable UUID id) {
        return id == null ? null : tasks.get(id);
    }

    @Nullable
    Reference target(@Nullable UUID id) {
        return id == null ? null : targets.get(id);
    }

    @Nullable
    Reference milestone(@Nullable UUID id) {
        return id == null ? null : milestones.get(id);
    }

    PartyView party(ResponsibilityKind kind, UUID orgUnit, @Nullable UUID department) {
        return new PartyView(
                kind, tree.get(orgUnit).reference(), department == null ? null : departments.get(department));
    }
}
