package org.yaodian.workplan.reminder.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.yaodian.workplan.access.Caller;
import org.yaodian.workplan.access.Role;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.organisation.DepartmentSummary;
import org.yaodian.workplan.organisation.Departments;
import org.yaodian.workplan.reminder.Circle;
import org.yaodian.workplan.shared.security.Capability;

/** The desks that a caller sits at. */
@ApplicationScoped
class OwnDesks {
    private static final String NONE = "1 = 0";

    private final Scope scope;
    private final Departments departments;

    OwnDesks(Scope scope, Departments departments) {
        this.scope = scope;
        this.departments = departments;
    }

    /** A condition on {@code e} and its parameter, which is null where there is none. */
    record Condition(String hql, Map<String, Object> parameters) {}

    Condition condition() {
        Caller caller = scope.caller();
        if (caller.may(Capability.SUPERVISE)) {
            return new Condition("e.circle = OFFICE", Map.of());
        }
        if (caller.department() != null) {
            return departments
                    .find(caller.department())
                    .map(DepartmentSummary::id)
                    .map(id -> new Condition("e.departmentId = :department", Map.of("department", id)))
                    .orElseGet(() -> new Condition(NONE, Map.of()));
        }
        Set<Circle> circles = circles(caller);
        return caller.boundTo() == null || circles.isEmpty()
                ? new Condition(NONE, Map.of())
                : new Condition("e.orgUnitId = :unit and e.circle in :circles", unit(caller.boundTo(), circles));
    }

    private static Map<String, Object> unit(UUID unit, Set<Circle> circles) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("unit", unit);
        parameters.put("circles", circles);
        return parameters;
    }

    private static Set<Circle> circles(Caller caller) {
        Set<Circle> circles = new TreeSet<>();
        if (caller.has(Role.REPORTER)) {
            circles.add(Circle.REPORTERS);
        }
        if (caller.has(Role.REVIEWER)) {
            circles.add(Circle.REVIEWERS);
        }
        return circles;
    }
}
