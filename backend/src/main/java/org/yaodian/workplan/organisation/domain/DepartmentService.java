package org.yaodian.workplan.organisation.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaodian.workplan.organisation.DepartmentSpec;
import org.yaodian.workplan.organisation.DepartmentSummary;
import org.yaodian.workplan.organisation.Departments;
import org.yaodian.workplan.organisation.OrgTrees;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.paging.ListQuery;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.persistence.Structure;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.usage.Usage;
import org.yaodian.workplan.shared.usage.UsageSource;
import org.yaodian.workplan.shared.usage.Usages;

@ApplicationScoped
class DepartmentService implements Departments, UsageSource {
    private final DepartmentRepository departments;
    private final OrgTrees trees;
    private final Usages usages;
    private final Structure structure;

    DepartmentService(DepartmentRepository departments, OrgTrees trees, Usages usages, Structure structure) {
        this.departments = departments;
        this.trees = trees;
        this.usages = usages;
        this.structure = structure;
    }

    @Override
    @Transactional
    public Page<DepartmentSummary> list(Filter filter, PageQuery query) {
        UUID unit = trees.current().filtered(filter.orgUnit(), "orgUnit");
        return new ListQuery<>(Department.class, "code", DepartmentRepository.SORT_KEYS)
                .where("e.orgUnitId in :within", "within", filter.within())
                .where("e.orgUnitId = :unit", "unit", unit)
                .whereContains(filter.text(), "e.code", "e.name")
                .page(departments.getEntityManager(), query)
                .map(Department::summary);
    }

    @Override
    @Transactional
    public DepartmentSummary get(UUID id) {
        return existing(id).summary();
    }

    @Override
    @Transactional
    public DepartmentSummary create(DepartmentSpec spec) {
        Department department = new Department();
        restate(department, spec);
        departments.persistAndFlush(department);
        return department.summary();
    }

    @Override
    @Transactional
    public DepartmentSummary replace(UUID id, DepartmentSpec spec, Precondition precondition) {
        Department department = existing(id);
        precondition.check(department);
        restate(department, spec);
        departments.flush();
        return department.summary();
    }

    @Override
    @Transactional
    public void delete(UUID id, Precondition precondition) {
        Department department = existing(id);
        precondition.check(department);
        usages.refuseIfUsed("departments", id);
        departments.delete(department);
    }

    @Override
    @Transactional
    public Optional<DepartmentSummary> find(String codeOrId) {
        return Reference.asId(codeOrId)
                .flatMap(departments::findByIdOptional)
                .or(() -> departments.findByCode(codeOrId))
                .map(Department::summary);
    }

    @Override
    @Transactional
    public Map<UUID, DepartmentSummary> byIds(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return structure.read(
                "departments",
                Set.copyOf(ids),
                () -> departments.list("id in ?1", ids).stream()
                        .map(Department::summary)
                        .collect(Collectors.toUnmodifiableMap(DepartmentSummary::id, Function.identity())));
    }

    @Override
    public List<Usage> usersOf(String resource, UUID id) {
        if (!resource.equals("org-units")) {
            return List.of();
        }
        return departments.find("orgUnitId", id).page(0, 10).stream()
                .map(department -> new Usage("departments", department.code()))
                .toList();
    }

    private Department existing(UUID id) {
        return departments.findByIdOptional(id).orElseThrow(() -> Problem.notFound("departments", id));
    }

    private void restate(Department department, DepartmentSpec spec) {
        departments
                .findByCode(spec.code())
                .filter(other -> !other.isSameAs(department))
                .ifPresent(other -> {
                    throw Problem.duplicate("/code", "department.code-taken", spec.code());
                });
        OrgUnitSummary unit = trees.current()
                .find(spec.orgUnit())
                .orElseThrow(() -> Problem.invalid("/orgUnit", "org-unit.unknown", spec.orgUnit()));
        department.restate(spec, unit.id());
    }
}
