package org.yaodian.workplan.supervision;

import java.time.LocalDate;
import java.util.List;
import org.yaodian.workplan.plan.PlanSummary;

/** What the rules propose to supervise. They never issue anything. */
public interface Proposals {

    /**
     * A proposal for each target and milestone that is off track or missed, and for each unit with late reports; without those
     * that have an open order, and those that were dismissed and look the same since.
     */
    List<Proposal> of(PlanSummary plan, LocalDate asOf);

    /** Makes a draft order of a proposal; a conflict when it is proposed no more. */
    SupervisionOrderDetail draft(PlanSummary plan, String key, LocalDate asOf);

    /** Sets a proposal aside, with a reason, until what raised it changes. */
    void dismiss(PlanSummary plan, String key, String reason, LocalDate asOf);
}
