package org.yaodian.workplan.target;

import java.util.Collection;
import java.util.Set;

/** Tells which reports units still owe. */
public interface OwedReports {

    /** Those of the lines that are owed ({@link ReportStanding}); one statement, however many there are. */
    Set<ReportLine> among(Collection<ReportLine> lines);
}
