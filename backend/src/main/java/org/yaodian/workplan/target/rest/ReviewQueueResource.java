package org.yaodian.workplan.target.rest;

import io.quarkus.arc.All;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.security.Capability;
import org.yaodian.workplan.target.ReviewSource;
import org.yaodian.workplan.target.Reviews;

/** What waits for the caller's review. */
@Path("/api/v1/reviews")
@Tag(name = "reviews", description = "审核：等我审核的填报数据和进展填报，与上一期、与现行数据的比较")
public class ReviewQueueResource {
    private final Reviews reviews;
    private final List<ReviewSource> others;
    private final WaitingViews views;

    ReviewQueueResource(Reviews reviews, @All List<ReviewSource> others, WaitingViews views) {
        this.reviews = reviews;
        this.others = others;
        this.views = views;
    }

    @GET
    @RolesAllowed(Capability.REVIEW)
    @Operation(
            operationId = "listReviews",
            summary = "待审列表",
            description =
                    "等待本人审核的填报数据（kind=PROGRESS_REPORT 时为进展填报），先提交的在前；每条带上一期数据、现行数据、变化和值得一问之处。可按 submittedAt、period 排序。")
    public Page<WaitingView> list(@BeanParam ReviewQuery query, @Valid @BeanParam PageQuery page) {
        return others.stream()
                .filter(source -> source.kind() == query.kind())
                .findFirst()
                .map(source ->
                        source.waiting(query.reportFilter(), page).mapAll(found -> views.reports(source.kind(), found)))
                .orElseGet(() -> reviews.waiting(query.filter(), page).mapAll(views::all));
    }
}
