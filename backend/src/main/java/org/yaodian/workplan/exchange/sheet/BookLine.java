package org.yaodian.workplan.exchange.sheet;

import static org.yaodian.workplan.exchange.sheet.BookWriter.put;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.reporting.DueReport;
import org.yaodian.workplan.shared.text.Messages;
import org.yaodian.workplan.shared.time.Period;
import org.yaodian.workplan.target.ObservationSummary;
import org.yaodian.workplan.target.Rounding;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.ValueStatus;

/** A line of a workbook: hidden codes, what is known, and cells for what is asked. */
final class BookLine {
    private final BookStyles styles;
    private final Locale language;

    BookLine(BookStyles styles, Locale language) {
        this.styles = styles;
        this.language = language;
    }

    private String say(String code, Object... arguments) {
        return Messages.text(language, "workbook." + code, List.of(arguments));
    }

    void write(XSSFRow row, DueRow due) {
        TargetSummary target = due.report().target();
        put(row, BookColumn.TARGET, target.code(), styles.hidden());
        put(row, BookColumn.ORG_UNIT, due.unit().code(), styles.hidden());
        put(row, BookColumn.PERIOD, due.report().period().code(), styles.hidden());
        put(row, BookColumn.KIND, target.isReportedAsRatio() ? BookColumn.RATIO : "VALUE", styles.hidden());
        known(row, due);
        ObservationSummary begun = due.report().begun();
        if (target.isReportedAsRatio()) {
            ratio(row, due.report(), begun);
        } else {
            given(row, BookColumn.NUMERATOR, "");
            given(row, BookColumn.DENOMINATOR, "");
            figure(row, BookColumn.VALUE, begun == null ? null : begun.value());
        }
        boolean isSampled = begun != null && begun.valueStatus() == ValueStatus.SAMPLED;
        put(row, BookColumn.VALUE_STATUS, isSampled ? say("valueStatus.SAMPLED") : "", styles.words());
        Integer sample = begun == null ? null : begun.sampleSize();
        figure(row, BookColumn.SAMPLE_SIZE, sample == null ? null : BigDecimal.valueOf(sample));
        put(row, BookColumn.NOTE, begun == null || begun.note() == null ? "" : begun.note(), styles.words());
    }

    private void known(XSSFRow row, DueRow due) {
        DueReport report = due.report();
        given(row, BookColumn.TARGET_NAME, report.target().name());
        given(row, BookColumn.UNIT_NAME, due.unit().name());
        given(row, BookColumn.PERIOD_NAME, named(report.period()));
        given(row, BookColumn.MEASURE, measure(report.target().unit()));
        given(row, BookColumn.DUE, report.dueOn().toString());
        ObservationSummary begun = report.begun();
        String reason = begun == null || begun.returnReason() == null ? "" : begun.returnReason();
        String state = say("state." + report.state());
        given(row, BookColumn.STATE, reason.isEmpty() ? state : state + "：" + reason);
        ObservationSummary last = report.known().previous();
        given(row, BookColumn.LAST_PERIOD, last == null ? "" : named(last.period()));
        given(row, BookColumn.LAST_VALUE, last == null ? "" : shown(last));
    }

    /** The denominator is carried over from where it was stated; the share is worked out as one types. */
    private void ratio(XSSFRow row, DueReport report, @Nullable ObservationSummary begun) {
        BigDecimal denominator = begun == null ? carried(report) : begun.denominator();
        put(row, BookColumn.GIVEN, begun == null ? plain(denominator) : "", styles.hidden());
        figure(row, BookColumn.NUMERATOR, begun == null ? null : begun.numerator());
        figure(row, BookColumn.DENOMINATOR, denominator);
        XSSFCell share = given(row, BookColumn.VALUE, "");
        String over = reference(row, BookColumn.NUMERATOR);
        String under = reference(row, BookColumn.DENOMINATOR);
        share.setCellFormula("IF(AND(ISNUMBER(%1$s),ISNUMBER(%2$s)),IF(%2$s>0,ROUND(%1$s/%2$s*100,2),\"\"),\"\")"
                .formatted(over, under));
    }

    private static @Nullable BigDecimal carried(DueReport report) {
        DueReport.Elsewhere elsewhere = report.elsewhere();
        ObservationSummary last = report.known().previous();
        return elsewhere != null ? elsewhere.denominator() : last == null ? null : last.denominator();
    }

    private static String reference(XSSFRow row, BookColumn column) {
        return new CellReference(row.getRowNum(), column.place()).formatAsString(false);
    }

    private XSSFCell given(XSSFRow row, BookColumn column, String text) {
        put(row, column, text, styles.given());
        return row.getCell(column.place());
    }

    private void figure(XSSFRow row, BookColumn column, @Nullable BigDecimal value) {
        XSSFCell cell = row.createCell(column.place());
        XSSFCellStyle style = styles.figure();
        cell.setCellStyle(style);
        if (value != null) {
            cell.setCellValue(value.doubleValue());
        }
    }

    private String named(Period period) {
        return switch (period.frequency()) {
            case YEARLY -> say("period.year", period.code());
            case QUARTERLY -> say("period.quarter", (Object[]) period.code().split("-Q"));
            case MONTHLY -> say("period.month", (Object[]) period.code().split("-"));
        };
    }

    private String measure(String unit) {
        String code = "brief.unit." + unit;
        String said = Messages.text(language, code, List.of());
        return said.equals(code) ? unit : said;
    }

    private static String shown(ObservationSummary figure) {
        String value = plain(Rounding.stated(figure.value()));
        return figure.numerator() == null
                ? value
                : value + " (" + plain(figure.numerator()) + " / " + plain(figure.denominator()) + ")";
    }

    static String plain(@Nullable BigDecimal figure) {
        return figure == null ? "" : figure.stripTrailingZeros().toPlainString();
    }
}
