package org.yaodian.workplan.organisation.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.organisation.OrgLevel;
import org.yaodian.workplan.organisation.OrgTree;
import org.yaodian.workplan.organisation.OrgTreeChanged;
import org.yaodian.workplan.organisation.OrgUnitSpec;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.organisation.OrgUnits;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.ListQuery;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.Violations;
import org.yaodian.workplan.shared.usage.Usage;
import org.yaodian.workplan.shared.usage.UsageSource;
import org.yaodian.workplan.shared.usage.Usages;

@ApplicationScoped
class OrgUnitService implements OrgUnits, UsageSource {
    private final OrgUnitRepository units;
    private final StoredOrgTrees trees;
    private final Usages usages;
    private final Event<OrgTreeChanged> changes;

    OrgUnitService(OrgUnitRepository units, StoredOrgTrees trees, Usages usages, Event<OrgTreeChanged> changes) {
        this.units = units;
        this.trees = trees;
        this.usages = usages;
        this.changes = changes;
    }

    @Override
    @Transactional
    public Page<OrgUnitSummary> list(Filter filter, PageQuery query) {
        UUID parent = trees.current().filtered(filter.parent(), "parent");
        return new ListQuery<>(OrgUnit.class, "code", OrgUnitRepository.SORT_KEYS)
                .where("e.id in :within", "within", filter.within())
                .where("e.parentId = :parent", "parent", parent)
                .where("e.level = :level", "level", filter.level())
                .where("e.type = :type", "type", filter.type())
                .whereContains(filter.text(), "e.code", "e.name")
                .page(units.getEntityManager(), query)
                .map(OrgUnit::summary);
    }

    @Override
    @Transactional
    public OrgUnitSummary get(UUID id) {
        return existing(id).summary();
    }

    @Override
    @Transactional
    public OrgUnitSummary create(OrgUnitSpec spec) {
        trees.changing();
        OrgUnit unit = new OrgUnit();
        restate(unit, spec);
        units.persist(unit);
        trees.changed();
        return unit.summary();
    }

    @Override
    @Transactional
    public OrgUnitSummary replace(UUID id, OrgUnitSpec spec, Precondition precondition) {
        trees.changing();
        OrgUnit unit = existing(id);
        precondition.check(unit);
        if (unit.level() != spec.level()) {
            throw Problem.invalid("/level", "org-unit.level-fixed");
        }
        OrgTree before = trees.current();
        restate(unit, spec);
        trees.changed();
        changes.fire(new OrgTreeChanged(id, before, trees.current()));
        return unit.summary();
    }

    @Override
    @Transactional
    public void delete(UUID id, Precondition precondition) {
        trees.changing();
        OrgUnit unit = existing(id);
        precondition.check(unit);
        usages.refuseIfUsed("org-units", id);
        units.delete(unit);
        trees.changed();
    }

    @Override
    public List<Usage> usersOf(String resource, UUID id) {
        if (!resource.equals("org-units")) {
            return List.of();
        }
        return units.find("parentId", id).page(0, 10).stream()
                .map(child -> new Usage("org-units", child.code()))
                .toList();
    }

    private OrgUnit existing(UUID id) {
        return units.findByIdOptional(id).orElseThrow(() -> Problem.notFound("org-units", id));
    }

    private void restate(OrgUnit unit, OrgUnitSpec spec) {
        OrgTree tree = trees.current();
        tree.find(spec.code()).filter(other -> !other.id().equals(unit.id())).ifPresent(other -> {
            throw Problem.duplicate("/code", "org-unit.code-taken", spec.code());
        });
        unit.restate(spec, parentOf(unit, spec, tree));
    }

    private static @Nullable UUID parentOf(OrgUnit unit, OrgUnitSpec spec, OrgTree tree) {
        Violations violations = new Violations();
        violations.addIf(
                spec.openedOn() != null
                        && spec.closedOn() != null
                        && spec.closedOn().isBefore(spec.openedOn()),
                "/closedOn",
                "org-unit.closed-before-opened");
        UUID parentId = null;
        if (spec.parent() == null) {
            violations.addIf(spec.level() != OrgLevel.CITY, "/parent", "org-unit.parent-required");
        } else {
            OrgUnitSummary parent = tree.find(spec.parent()).orElse(null);
            if (parent == null) {
                violations.add("/parent", "org-unit.unknown", spec.parent());
            } else {
                violations.addIf(parent.level().compareTo(spec.level()) >= 0, "/parent", "org-unit.parent-not-above");
                violations.addIf(tree.isWithin(parent.id(), unit.id()), "/parent", "org-unit.below-itself");
                parentId = parent.id();
            }
        }
        violations.refuse();
        return spec.level() == OrgLevel.CITY ? null : Objects.requireNonNull(parentId);
    }
}
