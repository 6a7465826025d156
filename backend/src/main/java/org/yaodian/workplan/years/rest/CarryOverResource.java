package org.yaodian.workplan.years.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yaodian.workplan.shared.http.Idempotent;
import org.yaodian.workplan.shared.security.Capability;
import org.yaodian.workplan.shared.text.Language;
import org.yaodian.workplan.years.CarryOverSpec;
import org.yaodian.workplan.years.CarryOvers;

/** Takes left-overs of an earlier plan into a later one. */
@Path("/api/v1/plans/{id: [^/:]+}:carry-over")
@Tag(name = "years")
@Idempotent
public class CarryOverResource {
    private final CarryOvers carryOvers;
    private final Language language;

    CarryOverResource(CarryOvers carryOvers, Language language) {
        this.carryOvers = carryOvers;
        this.language = language;
    }

    @POST
    @RolesAllowed(Capability.PLAN)
    @Operation(
            operationId = "carryOver",
            summary = "结转未完成事项",
            description = "把往年没有完成、本计划也没有的任务、指标、里程碑建到本计划，全部成功或全部不做，并记下承接关系。"
                    + "指标和里程碑所属的任务还不在本计划时一并结转。存量指标以往年终值为基期值，目标值不变；"
                    + "增量求和指标的目标值为还差的部分。单位目标、阶段目标、任务分解、牵头和配合科室随同结转，"
                    + "不能结转的在 leftBehind 中逐项说明原因。已经结转过的不重复新建；已完成或已在本计划的，409 并逐项指出。")
    public CarriedOverView carryOver(UUID id, @Valid @NotNull CarryOverSpec body) {
        return CarriedOverView.of(carryOvers.carryOver(id, body), language);
    }
}
