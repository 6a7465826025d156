package org.yaodian.workplan.reporting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.milestone.MilestoneStatus;
import org.yaodian.workplan.milestone.MilestoneSummary;
import org.yaodian.workplan.milestone.Milestones;
import org.yaodian.workplan.plan.PlanStatus;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.reporting.EvidenceSubject;
import org.yaodian.workplan.reporting.ProgressReportSummary;
import org.yaodian.workplan.reporting.ProgressReports;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.ProblemType;
import org.yaodian.workplan.shared.security.Capability;
import org.yaodian.workplan.target.ObservationSummary;
import org.yaodian.workplan.target.Observations;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.Targets;
import org.yaodian.workplan.task.ReportAuthority;
import org.yaodian.workplan.task.TaskPolicy;
import org.yaodian.workplan.task.Tasks;

/**
 * Asks the modules of what evidence is behind who sees it, who brings evidence to it, and whether it is still open: evidence has
 * no access rules of its own.
 */
@ApplicationScoped
class EvidenceSubjects {
    private final Observations observations;
    private final Targets targets;
    private final ProgressReports reports;
    private final Milestones milestones;
    private final Tasks tasks;
    private final Plans plans;
    private final TaskPolicy policy;
    private final ReportAuthority authority;
    private final Scope scope;

    EvidenceSubjects(
            Observations observations,
            Targets targets,
            ProgressReports reports,
            Milestones milestones,
            Tasks tasks,
            Plans plans,
            TaskPolicy policy,
            ReportAuthority authority,
            Scope scope) {
        this.observations = observations;
        this.targets = targets;
        this.reports = reports;
        this.milestones = milestones;
        this.tasks = tasks;
        this.plans = plans;
        this.policy = policy;
        this.authority = authority;
        this.scope = scope;
    }

    /** A problem NOT_FOUND when the caller does not see it. */
    @Transactional
    SubjectState state(EvidenceSubject subject) {
        return switch (subject.kind()) {
            case OBSERVATION -> of(observations.get(subject.id()));
            case PROGRESS_REPORT -> of(reports.get(subject.id()));
            case MILESTONE -> of(milestones.get(subject.id()));
        };
    }

    /** The same, but empty when the caller does not see it. */
    @Transactional
    Optional<SubjectState> find(EvidenceSubject subject) {
        try {
            return Optional.of(state(subject));
        } catch (Problem unseen) {
            if (unseen.type() == ProblemType.NOT_FOUND) {
                return Optional.empty();
            }
            throw unseen;
        }
    }

    private SubjectState of(ObservationSummary observation) {
        TargetSummary target = targets.get(observation.targetId());
        boolean open = isOpen(target.planId()) && observation.status().isOpen();
        boolean mine = observations.permissions(observation, target).contains("update");
        return new SubjectState(target.planId(), observation.orgUnitId(), open, open, mine);
    }

    private SubjectState of(ProgressReportSummary report) {
        UUID plan = tasks.get(report.taskId()).planId();
        boolean open = isOpen(plan) && report.life().status().isOpen();
        List<String> permissions = reports.permissions(report);
        return new SubjectState(plan, report.orgUnitId(), open, open, permissions.contains("update"));
    }

    /** What was delivered is often shown after it was declared; then evidence may be added, and no longer taken away. */
    private SubjectState of(MilestoneSummary milestone) {
        boolean open = isOpen(milestone.planId());
        boolean planned = milestone.status() == MilestoneStatus.PLANNED;
        boolean achieved = milestone.status() == MilestoneStatus.ACHIEVED;
        boolean mine = scope.may(Capability.PLAN)
                || policy.mayLead(tasks.get(milestone.taskId()))
                || (milestone.orgUnitId() != null && authority.mayReport(milestone.orgUnitId()));
        return new SubjectState(
                milestone.planId(), milestone.orgUnitId(), open && (planned || achieved), open && planned, mine);
    }

    private boolean isOpen(UUID plan) {
        return plans.get(plan).status() != PlanStatus.CLOSED;
    }
}
