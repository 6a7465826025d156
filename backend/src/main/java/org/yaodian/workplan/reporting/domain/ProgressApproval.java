package org.yaodian.workplan.reporting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.shared.time.BusinessClock;

/** Approves a report that waits: it counts from now on in place of the version before. */
@ApplicationScoped
class ProgressApproval {
    private final ProgressReportRepository reports;
    private final Scope scope;
    private final BusinessClock clock;

    ProgressApproval(ProgressReportRepository reports, Scope scope, BusinessClock clock) {
        this.reports = reports;
        this.scope = scope;
        this.clock = clock;
    }

    void approve(ProgressReport report) {
        report.requireSubmitted();
        reports.versions(report.line()).stream()
                .filter(other -> other.life().isCurrent())
                .forEach(before -> before.supersede(clock.now()));
        reports.flush();
        report.approve(scope.caller().name(), clock.now());
        reports.flush();
    }
}
