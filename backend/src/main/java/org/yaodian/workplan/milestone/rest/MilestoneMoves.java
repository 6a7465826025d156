package org.yaodian.workplan.milestone.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.milestone.MilestoneSummary;
import org.yaodian.workplan.milestone.Milestones;
import org.yaodian.workplan.shared.http.Idempotent;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.security.Capability;
import org.yaodian.workplan.shared.time.BusinessClock;

/** What becomes of milestones; a department moves only those of tasks it leads or supports. */
@Path("/api/v1/milestones")
@Tag(name = "milestones")
@Idempotent
public class MilestoneMoves {
    private final Milestones milestones;
    private final MilestoneMapper mapper;
    private final BusinessClock clock;

    MilestoneMoves(Milestones milestones, MilestoneMapper mapper, BusinessClock clock) {
        this.milestones = milestones;
        this.mapper = mapper;
        this.clock = clock;
    }

    @POST
    @Path("/{id: [^/:]+}:achieve")
    @RolesAllowed(Capability.LEAD)
    @Operation(
            operationId = "achieveMilestone",
            summary = "完成里程碑",
            description = "记下完成日，不晚于今天；只能从 PLANNED 开始。If-Match 可带可不带。")
    public MilestoneView achieve(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull AchieveRequest body) {
        return today(milestones.achieve(id, body.completedDate(), Precondition.optional(ifMatch)));
    }

    @POST
    @Path("/{id: [^/:]+}:cancel")
    @RolesAllowed(Capability.LEAD)
    @Operation(
            operationId = "cancelMilestone",
            summary = "取消里程碑",
            description = "不再要求，须写明理由；只能从 PLANNED 开始。If-Match 可带可不带。")
    public MilestoneView cancel(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull GiveUpRequest body) {
        return today(milestones.cancel(id, body.reason(), Precondition.optional(ifMatch)));
    }

    @POST
    @Path("/{id: [^/:]+}:miss")
    @RolesAllowed(Capability.LEAD)
    @Operation(
            operationId = "missMilestone",
            summary = "认定里程碑未完成",
            description = "认定未能完成，须写明理由；只能从 PLANNED 开始。If-Match 可带可不带。")
    public MilestoneView miss(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull GiveUpRequest body) {
        return today(milestones.miss(id, body.reason(), Precondition.optional(ifMatch)));
    }

    @POST
    @Path("/{id: [^/:]+}:reopen")
    @RolesAllowed(Capability.LEAD)
    @Operation(
            operationId = "reopenMilestone",
            summary = "重新打开里程碑",
            description = "撤回完成、未完成或取消，回到 PLANNED。If-Match 可带可不带。")
    public MilestoneView reopen(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return today(milestones.reopen(id, Precondition.optional(ifMatch)));
    }

    private MilestoneView today(MilestoneSummary milestone) {
        return mapper.view(milestone, clock.today());
    }
}
