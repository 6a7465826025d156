package org.yaodian.workplan.milestone.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.milestone.MilestoneSpec;
import org.yaodian.workplan.milestone.MilestoneStanding;
import org.yaodian.workplan.milestone.MilestoneSummary;
import org.yaodian.workplan.milestone.Milestones;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.paging.ListQuery;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.persistence.Structure;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.time.BusinessClock;
import org.yaodian.workplan.shared.usage.Usage;
import org.yaodian.workplan.shared.usage.UsageSource;
import org.yaodian.workplan.shared.usage.Usages;
import org.yaodian.workplan.task.TaskPolicy;
import org.yaodian.workplan.task.Tasks;

@ApplicationScoped
class MilestoneService implements Milestones, UsageSource {
    private final MilestoneRepository milestones;
    private final MilestoneFilter filters;
    private final MilestoneVisibility visibility;
    private final MilestoneReferences references;
    private final TaskPolicy policy;
    private final Tasks tasks;
    private final Plans plans;
    private final Usages usages;
    private final BusinessClock clock;
    private final Structure structure;

    MilestoneService(
            MilestoneRepository milestones,
            MilestoneFilter filters,
            MilestoneVisibility visibility,
            MilestoneReferences references,
            TaskPolicy policy,
            Tasks tasks,
            Plans plans,
            Usages usages,
            BusinessClock clock,
            Structure structure) {
        this.milestones = milestones;
        this.filters = filters;
        this.visibility = visibility;
        this.references = references;
        this.policy = policy;
        this.tasks = tasks;
        this.plans = plans;
        this.usages = usages;
        this.clock = clock;
        this.structure = structure;
    }

    @Override
    @Transactional
    public Page<MilestoneSummary> list(Filter filter, PageQuery query) {
        ListQuery<Milestone> list = new ListQuery<>(Milestone.class, "dueDate,code", MilestoneRepository.SORT_KEYS);
        return filters.narrow(list, filter)
                .page(milestones.getEntityManager(), query)
                .map(Milestone::summary);
    }

    @Override
    @Transactional
    public MilestoneSummary get(UUID id) {
        return existing(id).summary();
    }

    @Override
    @Transactional
    public MilestoneSummary create(MilestoneSpec spec) {
        PlanSummary plan = plans.writing(spec.plan(), "/plan");
        Milestone milestone = Milestone.of(plan.id());
        references.begin(milestone, spec, plan, clock.today());
        milestones.persistAndFlush(milestone);
        return milestone.summary();
    }

    @Override
    @Transactional
    public MilestoneSummary replace(UUID id, MilestoneSpec spec, Precondition precondition) {
        Milestone milestone = existing(id);
        precondition.check(milestone);
        PlanSummary plan = plans.writing(spec.plan(), "/plan");
        if (!plan.id().equals(milestone.planId())) {
            throw Problem.invalid("/plan", "plan.fixed");
        }
        references.restate(milestone, spec, plan);
        milestones.flush();
        return milestone.summary();
    }

    @Override
    @Transactional
    public void delete(UUID id, Precondition precondition) {
        Milestone milestone = existing(id);
        precondition.check(milestone);
        plans.get(milestone.planId()).requireOpen();
        usages.refuseIfUsed("milestones", id);
        milestones.delete(milestone);
    }

    @Override
    @Transactional
    public MilestoneSummary achieve(UUID id, LocalDate completedDate, Precondition precondition) {
        if (completedDate.isAfter(clock.today())) {
            throw Problem.invalid("/completedDate", "milestone.completed-ahead");
        }
        return move(id, precondition, milestone -> milestone.achieve(completedDate));
    }

    @Override
    @Transactional
    public MilestoneSummary cancel(UUID id, String reason, Precondition precondition) {
        return move(id, precondition, milestone -> milestone.cancel(reason));
    }

    @Override
    @Transactional
    public MilestoneSummary miss(UUID id, String reason, Precondition precondition) {
        return move(id, precondition, milestone -> milestone.miss(reason));
    }

    @Override
    @Transactional
    public MilestoneSummary reopen(UUID id, Precondition precondition) {
        return move(id, precondition, Milestone::reopen);
    }

    private MilestoneSummary move(UUID id, Precondition precondition, Consumer<Milestone> verb) {
        Milestone milestone = existing(id);
        policy.requireLead(tasks.get(milestone.taskId()));
        precondition.check(milestone);
        plans.get(milestone.planId()).requireOpen();
        verb.accept(milestone);
        milestones.flush();
        return milestone.summary();
    }

    @Override
    public MilestoneStanding statusOf(MilestoneSummary milestone, LocalDate asOf, LocalDate planEnd) {
        return new MilestoneLight(milestone, asOf, planEnd).standing();
    }

    @Override
    @Transactional
    public List<MilestoneSummary> ofPlan(UUID planId) {
        return all(planId).stream()
                .filter(milestone -> visibility.isWithinReach(milestone.orgUnitId()))
                .toList();
    }

    @Override
    @Transactional
    public List<MilestoneSummary> ofPlan(UUID planId, UUID orgUnitId) {
        return all(planId).stream()
                .filter(milestone -> visibility.countsFor(milestone.orgUnitId(), orgUnitId))
                .toList();
    }

    @Override
    @Transactional
    public Map<UUID, MilestoneSummary> byIds(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<MilestoneSummary> found = structure.read(
                "milestones",
                Set.copyOf(ids),
                () -> milestones.list("id in ?1", ids).stream()
                        .map(Milestone::summary)
                        .toList());
        return found.stream()
                .filter(milestone -> visibility.isWithinReach(milestone.orgUnitId()))
                .collect(Collectors.toMap(MilestoneSummary::id, Function.identity()));
    }

    @Override
    @Transactional
    public @Nullable UUID filtered(@Nullable String codeOrId, @Nullable PlanSummary plan) {
        if (codeOrId == null) {
            return null;
        }
        if (plan != null) {
            return find(plan.id(), codeOrId)
                    .map(MilestoneSummary::id)
                    .orElseThrow(() -> Problem.parameter("milestone", "milestone.unknown", codeOrId));
        }
        UUID id =
                Reference.asId(codeOrId).orElseThrow(() -> Problem.parameter("milestone", "milestone.code-needs-plan"));
        return Optional.ofNullable(byIds(List.of(id)).get(id))
                .map(MilestoneSummary::id)
                .orElseThrow(() -> Problem.parameter("milestone", "milestone.unknown", codeOrId));
    }

    @Override
    @Transactional
    public Optional<MilestoneSummary> find(UUID planId, String codeOrId) {
        return Reference.asId(codeOrId)
                .flatMap(milestones::findByIdOptional)
                .or(() -> milestones.findByCode(planId, codeOrId))
                .filter(milestone -> milestone.planId().equals(planId) && visibility.isSeen(milestone))
                .map(Milestone::summary);
    }

    private List<MilestoneSummary> all(UUID planId) {
        return structure.read(
                "milestones of a plan",
                planId,
                () -> milestones.ofPlan(planId).stream().map(Milestone::summary).toList());
    }

    @Override
    public List<Usage> usersOf(String resource, UUID id) {
        List<Milestone> users = switch (resource) {
            case "tasks" -> milestones.find("taskId", id).page(0, 10).list();
            case "org-units" -> milestones.find("orgUnitId", id).page(0, 10).list();
            default -> List.of();
        };
        return users.stream()
                .map(milestone -> new Usage("milestones", milestone.code()))
                .toList();
    }

    private Milestone existing(UUID id) {
        return milestones
                .findByIdOptional(id)
                .filter(visibility::isSeen)
                .orElseThrow(() -> Problem.notFound("milestones", id));
    }
}
