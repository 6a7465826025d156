package org.yaodian.workplan.reminder.domain;

import java.util.UUID;
import org.yaodian.workplan.organisation.OrgTree;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.reminder.Circle;
import org.yaodian.workplan.reminder.Recipient;
import org.yaodian.workplan.reminder.domain.Owing.Desks;

/** Which desks hear of what an org unit, a department or the whole plan owes. */
record DeskRules(PlanSummary plan, OrgTree tree) {

    /** What the plan's own unit owes is its supervision office's. */
    Desks ofUnit(UUID orgUnit) {
        return orgUnit.equals(plan.orgUnitId())
                ? ofPlan()
                : new Desks(Recipient.unit(orgUnit, Circle.REPORTERS), reviewersAbove(orgUnit), office());
    }

    Desks ofDepartment(UUID orgUnit, UUID department) {
        return new Desks(Recipient.department(orgUnit, department), office(), office());
    }

    /** What has no owner of its own. */
    Desks ofPlan() {
        return new Desks(office(), office(), office());
    }

    /** Above a unit stand the reviewers of its parent; right below the plan's unit, the heads of the unit itself. */
    private Recipient reviewersAbove(UUID orgUnit) {
        UUID above = tree.get(orgUnit).parentId();
        UUID reviewing = above == null || above.equals(plan.orgUnitId()) ? orgUnit : above;
        return Recipient.unit(reviewing, Circle.REVIEWERS);
    }

    private Recipient office() {
        return Recipient.unit(plan.orgUnitId(), Circle.OFFICE);
    }
}
