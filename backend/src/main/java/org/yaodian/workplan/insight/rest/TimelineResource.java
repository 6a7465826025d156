package org.yaodian.workplan.insight.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.insight.Timeline;
import org.yaodian.workplan.insight.TimelineCalendar;
import org.yaodian.workplan.insight.Timelines;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanDays;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.shared.http.TaggedText;
import org.yaodian.workplan.shared.security.Capability;
import org.yaodian.workplan.shared.text.Language;

/** What falls due in a plan: as data, and as a calendar. */
@Path("/api/v1/plans/{id}/timeline")
@Tag(name = "insight")
public class TimelineResource {
    private static final String OPERATION = "getPlanTimeline";
    private static final String SUMMARY = "时间线";
    private static final String DESCRIPTION = "计划中有到期日的里程碑、任务、指标和阶段目标，按到期日排列；"
            + "以 Accept: text/calendar 请求时返回 RFC 5545 日历。手机订阅请用 /calendar-feeds 取得专用地址。";

    private final Timelines timelines;
    private final Plans plans;
    private final PlanDays days;
    private final Scope scope;
    private final Language language;

    TimelineResource(Timelines timelines, Plans plans, PlanDays days, Scope scope, Language language) {
        this.timelines = timelines;
        this.plans = plans;
        this.days = days;
        this.scope = scope;
        this.language = language;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Capability.READ)
    @Operation(operationId = OPERATION, summary = SUMMARY, description = DESCRIPTION)
    public TimelineView timeline(UUID id, @BeanParam TimelineQuery query) {
        return TimelineView.of(read(id, query));
    }

    /** Takes second place, so that a caller who takes anything gets data. */
    @GET
    @Produces(TimelineCalendar.MEDIA_TYPE + ";qs=0.5")
    @RolesAllowed(Capability.READ)
    @Operation(operationId = OPERATION, summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = TimelineCalendar.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<String> calendar(UUID id, @BeanParam TimelineQuery query, HttpHeaders request) {
        String text = TimelineCalendar.of(read(id, query), language.locale());
        return TaggedText.answer(text, TimelineCalendar.MEDIA_TYPE, request);
    }

    private Timeline read(UUID id, TimelineQuery query) {
        PlanSummary plan = plans.get(id);
        OrgUnitSummary unit = scope.reading(query.orgUnit, plan.orgUnitId());
        return timelines.read(plan, unit, days.asked(query.asOf, plan), query.filter());
    }
}
