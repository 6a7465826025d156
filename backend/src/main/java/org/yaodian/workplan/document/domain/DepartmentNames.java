package org.yaodian.workplan.document.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaodian.workplan.organisation.DepartmentSummary;
import org.yaodian.workplan.organisation.Departments;
import org.yaodian.workplan.shared.paging.PageQuery;

/** Finds the departments that a document names. */
@ApplicationScoped
class DepartmentNames {
    private static final int MANY = 20;

    private final Departments departments;

    DepartmentNames(Departments departments) {
        this.departments = departments;
    }

    /** The departments with those names or codes, by what they were called; names that nobody bears are left out. */
    Map<String, DepartmentSummary> known(List<String> names) {
        Map<String, DepartmentSummary> known = new LinkedHashMap<>();
        names.forEach(name -> find(name).ifPresent(department -> known.put(name, department)));
        return known;
    }

    private Optional<DepartmentSummary> find(String name) {
        Optional<DepartmentSummary> coded = departments.find(name);
        return coded.isPresent()
                ? coded
                : departments.list(new Departments.Filter(null, null, name), PageQuery.first(MANY)).items().stream()
                        .filter(department -> department.name().equals(name))
                        .findFirst();
    }
}
