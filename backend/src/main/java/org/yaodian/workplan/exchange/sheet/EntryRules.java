package org.yaodian.workplan.exchange.sheet;

import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.yaodian.workplan.shared.text.Messages;
import org.yaodian.workplan.target.ValueStatus;

/** What Excel itself refuses while a workbook is filled in. The service checks everything again. */
final class EntryRules {
    private static final String MOST_NOTE = "1000";
    private static final String MOST_SAMPLE = "1000000000";

    private final XSSFSheet sheet;
    private final XSSFDataValidationHelper helper;
    private final int first;
    private final int last;
    private final Locale language;

    private EntryRules(XSSFSheet sheet, int first, int last, Locale language) {
        this.sheet = sheet;
        this.helper = new XSSFDataValidationHelper(sheet);
        this.first = first;
        this.last = last;
        this.language = language;
    }

    static void add(XSSFSheet sheet, int first, int last, Locale language) {
        EntryRules rules = new EntryRules(sheet, first, last, language);
        rules.figures(BookColumn.NUMERATOR, OperatorType.GREATER_OR_EQUAL);
        rules.figures(BookColumn.DENOMINATOR, OperatorType.GREATER_THAN);
        rules.figures(BookColumn.VALUE, OperatorType.GREATER_OR_EQUAL);
        rules.add(
                BookColumn.VALUE_STATUS,
                rules.helper.createExplicitListConstraint(statuses(language).toArray(String[]::new)));
        rules.add(BookColumn.SAMPLE_SIZE, rules.helper.createIntegerConstraint(OperatorType.BETWEEN, "1", MOST_SAMPLE));
        rules.add(
                BookColumn.NOTE, rules.helper.createTextLengthConstraint(OperatorType.LESS_OR_EQUAL, MOST_NOTE, null));
    }

    /** The words of what a figure may be; what a higher body published is not reported in workbooks. */
    private static List<String> statuses(Locale language) {
        return List.of(status(ValueStatus.REPORTED, language), status(ValueStatus.SAMPLED, language));
    }

    static String status(ValueStatus status, Locale language) {
        return Messages.text(language, "workbook.valueStatus." + status, List.of());
    }

    private void figures(BookColumn column, int operator) {
        add(column, helper.createDecimalConstraint(operator, "0", null));
    }

    private void add(BookColumn column, DataValidationConstraint constraint) {
        DataValidation validation = helper.createValidation(
                constraint, new CellRangeAddressList(first, last, column.place(), column.place()));
        validation.setShowErrorBox(true);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.createErrorBox(
                column.title(language), Messages.text(language, "workbook.rule." + column.key(), List.of()));
        sheet.addValidationData(validation);
    }
}
