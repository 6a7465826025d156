package org.yaodian.workplan.exchange.rest;

/** The same two rows in each format, as the contract shows them. */
final class BatchExamples {
    static final String JSON = """
            [{"target": "fitness-excellent-good", "plan": "heyuan-2025", "orgUnit": "441625", "period": "2025-Q3",
              "numerator": 26150, "denominator": 48200,
              "source": {"system": "dongyuan-edu", "reference": "fitness-2025Q3"}},
             {"target": "fitness-excellent-good", "plan": "heyuan-2025", "orgUnit": "441625", "period": "2025-Q2",
              "numerator": 25890, "denominator": 48100,
              "source": {"system": "dongyuan-edu", "reference": "fitness-2025Q2"}}]""";

    static final String NDJSON = """
            {"target": "fitness-excellent-good", "plan": "heyuan-2025", "orgUnit": "441625", "period": "2025-Q3", "numerator": 26150, "denominator": 48200}
            {"target": "fitness-excellent-good", "plan": "heyuan-2025", "orgUnit": "441625", "period": "2025-Q2", "numerator": 25890, "denominator": 48100}
            """;

    static final String CSV = """
            plan,target,orgUnit,period,numerator,denominator,source.system,source.reference
            heyuan-2025,fitness-excellent-good,441625,2025-Q3,26150,48200,dongyuan-edu,fitness-2025Q3
            heyuan-2025,fitness-excellent-good,441625,2025-Q2,25890,48100,dongyuan-edu,fitness-2025Q2
            """;

    static final String ADX = """
            <adx xmlns="urn:ihe:qrph:adx:2015" exported="2025-10-09T08:30:00Z">
              <group orgUnit="441625" period="2025-07-01/P3M" dataSet="heyuan-2025">
                <dataValue dataElement="fitness-excellent-good.numerator" value="26150"/>
                <dataValue dataElement="fitness-excellent-good.denominator" value="48200"/>
              </group>
              <group orgUnit="441625" period="2025-04-01/P3M" dataSet="heyuan-2025">
                <dataValue dataElement="fitness-excellent-good.numerator" value="25890"/>
                <dataValue dataElement="fitness-excellent-good.denominator" value="48100"/>
              </group>
            </adx>
            """;

    static final String XLSX = "PK (binary .xlsx)";

    private BatchExamples() {}
}
