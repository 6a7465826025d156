package org.yaodian.workplan.fuzz;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaodian.workplan.testing.TokenIssuer;

/** Who asks: one of each role of the sample plan's city, or nobody. */
record Caller(String name, Optional<String> token) {
    /** Who may do the most is listed more than once: what is refused at the door tests the door alone. */
    static List<Caller> all() {
        Caller coordinator = of("coordinator", "coordinator", Map.of());
        Caller administrator = seesAll();
        return List.of(
                coordinator,
                coordinator,
                coordinator,
                coordinator,
                coordinator,
                coordinator,
                administrator,
                administrator,
                administrator,
                of("county-441625", "integration", Map.of("org_unit", "441625")),
                of("reporter-441625", "reporter", Map.of("org_unit", "441625")),
                of("reviewer-441625", "reviewer", Map.of("org_unit", "441625")),
                of("department", "department", Map.of("org_unit", "441600", "department", "vocational")),
                of("viewer", "viewer", Map.of("org_unit", "441600")),
                new Caller("nobody", Optional.empty()));
    }

    static Caller seesAll() {
        return of("admin", "administrator", Map.of());
    }

    private static Caller of(String name, String role, Map<String, String> claims) {
        return new Caller(name, Optional.of(TokenIssuer.token(name, role, claims)));
    }
}
