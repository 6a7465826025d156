package org.yaodian.workplan.shared.http;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.time.BusinessClock;

/** The parameter of every read that depends on the day: any past day can be looked at again. */
public class AsOfQuery {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    @Parameter(description = "截至哪一天，缺省为今天（北京时间）", example = "2025-10-15")
    @QueryParam("asOf")
    public @Nullable LocalDate asOf;

    /** The day asked for, else today; one out of range is refused as a wrong parameter. */
    public LocalDate or(BusinessClock clock) {
        LocalDate day = asOf;
        if (day == null) {
            return clock.today();
        }
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw Problem.parameter("asOf", "asof.range", day);
        }
        return day;
    }
}
