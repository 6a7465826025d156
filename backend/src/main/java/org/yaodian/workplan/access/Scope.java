package org.yaodian.workplan.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.organisation.OrgTree;
import org.yaodian.workplan.organisation.OrgTrees;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.organisation.Reach;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.ProblemType;

/** Which part of the tree the caller may see and write. The one place that compares an org unit with the caller's. */
@RequestScoped
public class Scope implements Reach {
    private final CurrentCaller caller;
    private final OrgTrees trees;

    Scope(CurrentCaller caller, OrgTrees trees) {
        this.caller = caller;
        this.trees = trees;
    }

    public OrgTree tree() {
        return trees.current();
    }

    public Caller caller() {
        return caller.get();
    }

    @Override
    public boolean may(String capability) {
        return caller.get().may(capability);
    }

    /** Whether figures of that unit may be seen: it lies in the caller's subtree. */
    @Override
    public boolean covers(UUID orgUnit) {
        UUID bound = caller.get().boundTo();
        return bound == null || tree().isWithin(orgUnit, bound);
    }

    /** Whether a plan of that unit concerns the caller: one lies above or below the other. */
    @Override
    public boolean concerns(UUID orgUnit) {
        UUID bound = caller.get().boundTo();
        return bound == null || tree().areInLine(orgUnit, bound);
    }

    /** Ids of all units for which {@link #concerns} holds; null when nothing bounds the caller. */
    @Override
    public @Nullable List<UUID> concerned() {
        UUID bound = caller.get().boundTo();
        if (bound == null) {
            return null;
        }
        return Stream.concat(tree().subtree(bound).stream(), tree().ancestors(bound).stream())
                .map(OrgUnitSummary::id)
                .distinct()
                .toList();
    }

    /** Ids of all units for which {@link #covers} holds; null when nothing bounds the caller. */
    @Override
    public @Nullable List<UUID> covered() {
        UUID bound = caller.get().boundTo();
        return bound == null
                ? null
                : tree().subtree(bound).stream().map(OrgUnitSummary::id).toList();
    }

    /**
     * The unit that a read is about: the one asked for, else the caller's own, else {@code fallback}. One that the caller may
     * not see is a 404, as if it were not there.
     */
    public OrgUnitSummary reading(@Nullable String asked, UUID fallback) {
        UUID bound = caller.get().boundTo();
        if (asked == null) {
            return tree().get(bound != null && tree().isWithin(bound, fallback) ? bound : fallback);
        }
        return tree().find(asked)
                .filter(unit -> covers(unit.id()))
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND, "not-found", "org-units", asked));
    }

    /** The unit that a write is about; unknown ones break a rule of the fields, ones outside the subtree are a 403. */
    public OrgUnitSummary writing(String asked, String pointer) {
        OrgUnitSummary unit = tree().find(asked).orElseThrow(() -> Problem.invalid(pointer, "org-unit.unknown", asked));
        if (!covers(unit.id())) {
            throw Problem.forbidden("org-unit.outside", unit.code());
        }
        return unit;
    }
}
