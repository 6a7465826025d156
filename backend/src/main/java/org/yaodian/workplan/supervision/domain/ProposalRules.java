package org.yaodian.workplan.supervision.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.milestone.MilestoneSummary;
import org.yaodian.workplan.milestone.StandingMilestone;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.Light;
import org.yaodian.workplan.plan.Reason;
import org.yaodian.workplan.supervision.Party;
import org.yaodian.workplan.supervision.Proposal;
import org.yaodian.workplan.supervision.Proposal.Subject;
import org.yaodian.workplan.supervision.ResponsibilityKind;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.TargetValue;

/**
 * What is worth an order (docs/rules/supervision.md): a target or milestone that is off track or missed goes to the department
 * that leads its task, and to the units that are behind; all late reports of one unit make a single order.
 */
final class ProposalRules {
    /** Days to answer for what is off track. */
    static final int DAYS_TO_MEND = 14;

    /** Days to hand in late reports. */
    static final int DAYS_TO_REPORT = 7;

    private final Worries worries;
    private final OpenSubjects open;
    private final LocalDate today;

    ProposalRules(Worries worries, OpenSubjects open, LocalDate today) {
        this.worries = worries;
        this.open = open;
        this.today = today;
    }

    /** All of them: targets, milestones, then late reports, each by key. */
    List<Proposal> all() {
        return Stream.of(targets(), milestones(), lateReports())
                .flatMap(found -> found.sorted(Comparator.comparing(Proposal::key)))
                .toList();
    }

    private static boolean isOff(Light light) {
        return light == Light.OFF_TRACK || light == Light.MISSED;
    }

    private Stream<Proposal> targets() {
        return worries.whole().stream()
                .filter(value -> isOff(value.light()))
                .map(this::proposal)
                .filter(proposal -> !open.covers(proposal));
    }

    private Proposal proposal(TargetValue value) {
        TargetSummary target = value.target();
        List<OrgUnitSummary> behind = worries.parts().entrySet().stream()
                .filter(part -> part.getValue().stream()
                        .anyMatch(own -> own.target().id().equals(target.id()) && isOff(own.light())))
                .map(java.util.Map.Entry::getKey)
                .sorted(Comparator.comparing(OrgUnitSummary::code))
                .toList();
        return new Proposal(
                "target:" + target.code(),
                new Subject(target.taskId(), target.id(), null),
                value.light(),
                Reason.of("supervision.title.target", target.name()),
                Reason.of("supervision.demand.target", target.name()),
                today.plusDays(DAYS_TO_MEND),
                parties(worries.leadOf(target.taskId()), behind),
                value.reasons(),
                value.light().name());
    }

    private Stream<Proposal> milestones() {
        return worries.milestones().stream()
                .filter(held -> isOff(held.standing().light()))
                .map(this::proposal)
                .filter(proposal -> !open.covers(proposal));
    }

    private Proposal proposal(StandingMilestone held) {
        MilestoneSummary milestone = held.milestone();
        Light light = held.standing().light();
        List<OrgUnitSummary> own = worries.parts().keySet().stream()
                .filter(unit -> unit.id().equals(milestone.orgUnitId()))
                .toList();
        return new Proposal(
                "milestone:" + milestone.code(),
                new Subject(milestone.taskId(), null, milestone.id()),
                light,
                Reason.of("supervision.title.milestone", milestone.title()),
                Reason.of("supervision.demand.milestone", milestone.title(), milestone.dueDate()),
                today.plusDays(DAYS_TO_MEND),
                parties(worries.leadOf(milestone.taskId()), own),
                held.standing().reasons(),
                light.name());
    }

    /** The department leads, the units answer for their part; without a department the first unit, or the plan's, leads. */
    private List<Party> parties(@Nullable UUID department, List<OrgUnitSummary> units) {
        List<Party> parties = new ArrayList<>();
        if (department != null) {
            parties.add(new Party(ResponsibilityKind.LEAD, worries.unit().id(), department));
        } else if (units.isEmpty()) {
            parties.add(new Party(ResponsibilityKind.LEAD, worries.unit().id(), null));
        }
        for (OrgUnitSummary unit : units) {
            ResponsibilityKind kind = parties.isEmpty() ? ResponsibilityKind.LEAD : ResponsibilityKind.RESPONSIBLE;
            parties.add(new Party(kind, unit.id(), null));
        }
        return List.copyOf(parties);
    }

    private Stream<Proposal> lateReports() {
        Stream<Proposal> below = worries.parts().entrySet().stream()
                .map(part -> lateReports(part.getKey(), part.getValue()))
                .filter(Objects::nonNull);
        return Stream.concat(Stream.ofNullable(ownLateReports()), below);
    }

    /** What the plan's unit reports by itself; what is late of those below is theirs. */
    private @Nullable Proposal ownLateReports() {
        return lateReports(
                worries.unit(),
                worries.whole().stream().filter(TargetValue::ownReport).toList());
    }

    private @Nullable Proposal lateReports(OrgUnitSummary unit, List<TargetValue> values) {
        Party lead = new Party(ResponsibilityKind.LEAD, unit.id(), null);
        String key = "reports:" + unit.code();
        List<TargetValue> late = values.stream()
                .filter(value -> value.lateUnits() > 0)
                .filter(value -> !open.hasTarget(value.target().id(), lead))
                .sorted(Comparator.comparing(value -> value.target().code()))
                .toList();
        if (late.isEmpty() || open.hasKey(key)) {
            return null;
        }
        return new Proposal(
                key,
                new Subject(null, null, null),
                null,
                Reason.of("supervision.title.reports", unit.name()),
                Reason.of("supervision.demand.reports", unit.name(), late.size()),
                today.plusDays(DAYS_TO_REPORT),
                List.of(lead),
                late.stream().map(ProposalRules::lateness).toList(),
                late.stream().map(value -> value.target().code()).collect(Collectors.joining(",")));
    }

    private static Reason lateness(TargetValue value) {
        return Reason.of("supervision.late", value.target().name(), value.lateUnits(), value.expectedUnits());
    }
}
