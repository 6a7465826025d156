package org.yaodian.workplan.exchange.rest;

/** What an Excel workbook is called over HTTP. */
final class XlsxFile {
    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private XlsxFile() {}
}
