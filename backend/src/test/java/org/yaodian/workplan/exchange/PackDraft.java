package org.yaodian.workplan.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The smallest sound pack, of a city of its own, to be written to a directory as it is or with something changed. */
final class PackDraft {
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final String city = "PK" + NEXT.incrementAndGet();
    private final Map<String, String> files = new HashMap<>(Map.of(
            "organisation.yaml", """
            orgUnits:
              - {code: $, name: City, level: CITY, type: CITY, parent: null}
              - {code: $-A, name: County, level: COUNTY, type: COUNTY, parent: $}
            departments:
              - {code: $-basic, name: Office, orgUnit: $}
            """,
            "plan.yaml", """
            plan: {code: $-2025, title: Plan, year: 2025, orgUnit: $, startDate: 2025-01-01, endDate: 2025-12-31, status: ACTIVE}
            programmes:
              - code: P01
                ordinal: 1
                title: Programme
                tasks:
                  - code: T01
                    number: 1
                    title: Task
                    leadDepartment: $-basic
                    targets:
                      - code: bases
                        name: Bases
                        unit: COUNT
                        comparator: AT_LEAST
                        goal: 10
                        frequency: QUARTERLY
                        reportingLevel: COUNTY
                        timeBasis: CUMULATIVE
                        rollup: SUM
                        goals:
                          - {orgUnit: null, date: 2025-06-30, value: 5}
                    milestones:
                      - {code: M01-1, title: Done, kind: EVENT, dueDate: 2025-06-30, completedDate: 2025-06-01}
            """,
            "observations.yaml", """
            observations:
              - target: bases
                rows:
                  - {orgUnit: $-A, period: 2025-Q1, value: 2}
                  - {orgUnit: $-A, period: 2025-Q2, value: 9, status: RETURNED, reason: Please check}
            """));

    String city() {
        return city;
    }

    String plan() {
        return city + "-2025";
    }

    /** Puts {@code after} in the place of {@code before} in a file. */
    PackDraft with(String file, String before, String after) {
        files.compute(file, (name, text) -> String.valueOf(text).replace(before, after));
        return this;
    }

    PackDraft without(String file) {
        files.remove(file);
        return this;
    }

    /** Writes it and gives the directory. */
    String writtenTo(Path directory) {
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(
                        directory.resolve(file.getKey()), file.getValue().replace("$", city));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return directory.toString();
    }
}
