package org.yaodian.workplan.reporting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.reporting.ProgressReviews;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.Violation;
import org.yaodian.workplan.shared.time.BusinessClock;
import org.yaodian.workplan.target.ObservationStatus;

@ApplicationScoped
class ProgressReviewService implements ProgressReviews {
    private final ProgressReportRepository reports;
    private final ProgressSearch search;
    private final ProgressApproval approval;
    private final ProgressPolicy policy;
    private final Scope scope;
    private final BusinessClock clock;

    ProgressReviewService(
            ProgressReportRepository reports,
            ProgressSearch search,
            ProgressApproval approval,
            ProgressPolicy policy,
            Scope scope,
            BusinessClock clock) {
        this.reports = reports;
        this.search = search;
        this.approval = approval;
        this.policy = policy;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    @Transactional
    public int approveAll(List<UUID> ids) {
        List<ProgressReport> found = reviewable(ids, "progress-reviews.refused");
        found.forEach(approval::approve);
        return found.size();
    }

    @Override
    @Transactional
    public int giveBackAll(List<UUID> ids, String reason, List<String> fields) {
        List<ProgressReport> found = reviewable(ids, "progress-reviews.return-refused");
        String by = scope.caller().name();
        Instant at = clock.now();
        found.forEach(report -> report.giveBack(by, at, reason, fields));
        reports.flush();
        return found.size();
    }

    /** Each once; a problem under that code when the caller may not review each and every one. */
    private List<ProgressReport> reviewable(List<UUID> ids, String refusal) {
        Map<UUID, ProgressReport> found = new LinkedHashMap<>();
        List<Violation> refused = new ArrayList<>();
        for (int place = 0; place < ids.size(); place++) {
            String pointer = "/ids/" + place;
            Optional<ProgressReport> report = search.find(ids.get(place));
            report.ifPresent(each -> found.put(each.id(), each));
            report.map(each -> objection(pointer, each))
                    .orElseGet(() -> Optional.of(Violation.of(pointer, "progress-report.unknown")))
                    .ifPresent(refused::add);
        }
        if (!refused.isEmpty()) {
            throw Problem.conflicts(refusal, refused);
        }
        return List.copyOf(found.values());
    }

    private Optional<Violation> objection(String pointer, ProgressReport report) {
        search.openTask(report);
        if (report.status() != ObservationStatus.SUBMITTED) {
            return Optional.of(Violation.of(pointer, "progress-report.not-submitted", report.status()));
        }
        return policy.refusesReview(report.summary())
                .map(code -> Violation.of(
                        pointer, code, scope.tree().get(report.orgUnitId()).code()));
    }
}
