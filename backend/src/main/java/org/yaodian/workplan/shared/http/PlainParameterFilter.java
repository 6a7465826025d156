package org.yaodian.workplan.shared.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.text.Characters;

/** Refuses parameters with characters that are no text, such as NUL, which the database would refuse later on. */
public class PlainParameterFilter {
    /** What stands for bytes that are not UTF-8 once an address has been decoded. */
    private static final char UNDECODABLE = '\uFFFD';

    @ServerRequestFilter
    public void refuse(ContainerRequestContext request) {
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (!isText(name) || !values.stream().allMatch(PlainParameterFilter::isText)) {
                throw Problem.parameter(name, "text.unprintable");
            }
        });
    }

    private static boolean isText(String value) {
        return Characters.arePlain(value) && value.indexOf(UNDECODABLE) < 0;
    }
}
