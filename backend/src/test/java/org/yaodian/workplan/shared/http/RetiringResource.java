package org.yaodian.workplan.shared.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.security.Capability;

/** A resource of the tests alone: one operation that is going away beside one that stays. */
@Path("/api/v1/retiring")
public class RetiringResource {
    @GET
    @Path("/going")
    @RolesAllowed(Capability.READ)
    @Sunset(deprecatedOn = "2026-01-01", goesOn = "2026-07-05", link = "https://plan.example.cn/notes#going")
    @Operation(operationId = "readGoing", hidden = true)
    public String going() {
        return "still here";
    }

    @GET
    @Path("/going/nowhere")
    @RolesAllowed(Capability.READ)
    @Sunset(deprecatedOn = "2026-01-01", goesOn = "2026-07-05", link = "https://plan.example.cn/notes#going")
    @Operation(operationId = "readNowhere", hidden = true)
    public String nowhere() {
        throw Problem.forbidden("role.missing");
    }

    @GET
    @Path("/staying")
    @RolesAllowed(Capability.READ)
    @Operation(operationId = "readStaying", hidden = true)
    public String staying() {
        return "here";
    }
}
