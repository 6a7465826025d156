package org.yaodian.workplan.shared.security;

/**
 * What a role is good for. Endpoints ask for a capability by its name in {@code @RolesAllowed}; the access module says which role
 * has which. Where in the tree it holds is bounded by the caller's org unit.
 */
public final class Capability {
    /** Read what lies in one's own part of the tree. */
    public static final String READ = "may:read";
    /** Keep org units and departments. */
    public static final String ORGANISE = "may:organise";
    /** Keep plans, programmes, tasks, targets, goals and milestones. */
    public static final String PLAN = "may:plan";
    /** Hand tasks down and move milestones along. */
    public static final String LEAD = "may:lead";
    /** Report figures. */
    public static final String REPORT = "may:report";
    /** Approve or return what others report. */
    public static final String REVIEW = "may:review";
    /** Draft, issue, accept and close supervision orders. */
    public static final String SUPERVISE = "may:supervise";
    /** Acknowledge and answer supervision orders that go to one's own org unit or department. */
    public static final String ANSWER = "may:answer";

    /** Read who changed what, and check that nothing of it was altered. */
    public static final String AUDIT = "may:audit";

    /** Draft briefs and publish them. */
    public static final String PUBLISH = "may:publish";
    /** Read what people complain about or suggest, and answer it. */
    public static final String HEAR = "may:hear";

    /** Keep webhooks, and see how other systems report. */
    public static final String CONNECT = "may:connect";

    private Capability() {}
}
