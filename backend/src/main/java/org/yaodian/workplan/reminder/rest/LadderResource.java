package org.yaodian.workplan.reminder.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.plan.PlanStatus;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.reminder.LadderSpec;
import org.yaodian.workplan.reminder.LadderSummary;
import org.yaodian.workplan.reminder.Ladders;
import org.yaodian.workplan.reminder.Reminders;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.security.Capability;
import org.yaodian.workplan.shared.time.BusinessClock;

/** When a plan's deadlines are reminded of, and what will go out next. */
@Path("/api/v1/plans/{id}")
@Tag(name = "reminders", description = "催办：截止前后的提醒与升级，每天每处一份，各计划自定阶梯")
public class LadderResource {
    private final Ladders ladders;
    private final Reminders reminders;
    private final Plans plans;
    private final NotificationMapper mapper;
    private final BusinessClock clock;

    LadderResource(Ladders ladders, Reminders reminders, Plans plans, NotificationMapper mapper, BusinessClock clock) {
        this.ladders = ladders;
        this.reminders = reminders;
        this.plans = plans;
        this.mapper = mapper;
        this.clock = clock;
    }

    @GET
    @Path("/reminder-ladder")
    @RolesAllowed(Capability.SUPERVISE)
    @Operation(operationId = "getReminderLadder", summary = "催办阶梯", description = "一个计划在截止前后第几天提醒谁；没有自定的，为缺省阶梯。")
    public LadderView ladder(UUID id) {
        PlanSummary plan = plans.get(id);
        return view(plan, ladders.of(plan));
    }

    @PUT
    @Path("/reminder-ladder")
    @RolesAllowed(Capability.SUPERVISE)
    @Operation(
            operationId = "replaceReminderLadder",
            summary = "修改催办阶梯",
            description = "以请求体整体替换，须带 If-Match。已发出的提醒不受影响。")
    public LadderView replace(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull LadderSpec body) {
        PlanSummary plan = plans.get(id);
        return view(plan, ladders.replace(plan, body, Precondition.required(ifMatch)));
    }

    @GET
    @Path("/reminders")
    @RolesAllowed(Capability.SUPERVISE)
    @Operation(
            operationId = "previewReminders",
            summary = "催办预览",
            description = "从某天起若干天内将发出的提醒，按日、按收件处；以此刻所欠为准，假定期间无人补报。只是预览，不会发出。")
    public PreviewView preview(
            UUID id,
            @Parameter(description = "第一天，缺省今天", example = "2025-10-08") @QueryParam("from") @Nullable LocalDate from,
            @Parameter(description = "天数，1–31", example = "7") @QueryParam("days") @DefaultValue("7") @Min(1) @Max(31)
                    int days) {
        PlanSummary plan = plans.get(id);
        return mapper.preview(plan, reminders.preview(plan, from == null ? clock.today() : from, days));
    }

    private static LadderView view(PlanSummary plan, LadderSummary ladder) {
        return new LadderView(
                plan.id(),
                plan.reference(),
                ladder.revision(),
                ladder.enabled(),
                ladder.steps(),
                plan.status() == PlanStatus.CLOSED ? List.of() : List.of("update"));
    }
}
