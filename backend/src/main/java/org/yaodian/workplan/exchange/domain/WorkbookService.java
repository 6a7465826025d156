package org.yaodian.workplan.exchange.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.exchange.Workbooks;
import org.yaodian.workplan.exchange.sheet.BookContent;
import org.yaodian.workplan.exchange.sheet.BookWriter;
import org.yaodian.workplan.exchange.sheet.DueRow;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.reporting.DueReports;
import org.yaodian.workplan.shared.problem.Problem;

@ApplicationScoped
class WorkbookService implements Workbooks {
    private final DueReports reports;
    private final Scope scope;

    WorkbookService(DueReports reports, Scope scope) {
        this.reports = reports;
        this.scope = scope;
    }

    @Override
    public byte[] write(Order order, Locale language) {
        List<DueRow> rows = rows(order);
        if (rows.size() > MOST_ROWS) {
            throw Problem.parameter("orgUnit", "workbook.too-many-rows", rows.size(), MOST_ROWS);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            BookWriter.write(new BookContent(order.plan(), order.unit(), order.asOf(), rows), language, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private List<DueRow> rows(Order order) {
        List<OrgUnitSummary> units = scope.tree().subtree(order.unit().id());
        List<DueRow> rows = new ArrayList<>();
        reports.ofEach(order.plan(), units, order.asOf())
                .forEach((unit, due) -> due.stream()
                        .filter(report ->
                                order.period() == null || order.period().equals(report.period()))
                        .forEach(report -> rows.add(new DueRow(unit, report))));
        return rows;
    }
}
