package org.yaodian.workplan.access.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Caller;
import org.yaodian.workplan.access.Role;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.organisation.DepartmentSummary;
import org.yaodian.workplan.organisation.Departments;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.security.Capability;

/** The caller's own account. */
@Path("/api/v1/me")
@Tag(name = "me", description = "我是谁，能做什么")
public class MeResource {
    private static final Map<String, String> GLOBAL_PERMISSIONS = new TreeMap<>(Map.ofEntries(
            Map.entry("createOrgUnit", Capability.ORGANISE),
            Map.entry("createDepartment", Capability.ORGANISE),
            Map.entry("createPlan", Capability.PLAN),
            Map.entry("createProgramme", Capability.PLAN),
            Map.entry("createTask", Capability.PLAN),
            Map.entry("createTarget", Capability.PLAN),
            Map.entry("createMilestone", Capability.PLAN),
            Map.entry("createAssignment", Capability.LEAD),
            Map.entry("createObservation", Capability.REPORT),
            Map.entry("reviewObservations", Capability.REVIEW),
            Map.entry("createSupervisionOrder", Capability.SUPERVISE),
            Map.entry("keepReminders", Capability.SUPERVISE),
            Map.entry("answerSupervisionOrders", Capability.ANSWER),
            Map.entry("readAuditEvents", Capability.AUDIT),
            Map.entry("createBrief", Capability.PUBLISH),
            Map.entry("answerSuggestions", Capability.HEAR),
            Map.entry("keepWebhooks", Capability.CONNECT)));

    private final Scope scope;
    private final Departments departments;

    MeResource(Scope scope, Departments departments) {
        this.scope = scope;
        this.departments = departments;
    }

    @GET
    @RolesAllowed(Capability.READ)
    @Operation(operationId = "getMe", summary = "当前帐号", description = "当前帐号的角色、所属单位和权限；权限以此为准，不看角色名。")
    public Me me() {
        Caller caller = scope.caller();
        return new Me(
                caller.name(),
                caller.displayName(),
                caller.roles().stream().map(Role::realmRole).sorted().toList(),
                scope.tree().reference(caller.boundTo()),
                caller.department() == null
                        ? null
                        : departments
                                .find(caller.department())
                                .map(DepartmentSummary::reference)
                                .orElse(null),
                GLOBAL_PERMISSIONS.entrySet().stream()
                        .filter(entry -> caller.may(entry.getValue()))
                        .map(Map.Entry::getKey)
                        .toList(),
                caller.sandbox());
    }

    /**
     * The account.
     *
     * @param orgUnit what bounds the caller; null for those who reach over everything
     * @param sandbox whether nothing that it sends counts
     * @param permissions what may be done anywhere in reach; each resource has its own besides
     */
    @Schema(name = "Me")
    public record Me(
            @Schema(required = true, examples = "coordinator")
            String username,

            @Schema(required = true, examples = "督办 专员") String name,

            @Schema(required = true, examples = "[\"coordinator\"]")
            List<String> roles,

            @Nullable Reference orgUnit,
            @Nullable Reference department,
            @Schema(required = true) List<String> permissions,

            @Schema(required = true, description = "沙箱客户端：成批填报只校验，其余写入一律拒绝")
            boolean sandbox) {}
}
