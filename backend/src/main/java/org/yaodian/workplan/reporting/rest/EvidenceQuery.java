package org.yaodian.workplan.reporting.rest;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.reporting.EvidenceSubject;
import org.yaodian.workplan.shared.problem.Problem;

/** What the listed evidence is behind: exactly one of the three. */
public class EvidenceQuery {
    @Parameter(description = "填报数据的 id；三者恰填一个")
    @QueryParam("observation")
    public @Nullable UUID observation;

    @Parameter(description = "进展填报的 id；三者恰填一个")
    @QueryParam("progressReport")
    public @Nullable UUID progressReport;

    @Parameter(description = "里程碑的 id；三者恰填一个")
    @QueryParam("milestone")
    public @Nullable UUID milestone;

    EvidenceSubject subject() {
        return SubjectChoice.one(observation, progressReport, milestone)
                .orElseThrow(() -> Problem.parameter("observation", "evidence.one-subject"));
    }
}
