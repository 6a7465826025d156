package org.yaodian.workplan.target;

import java.util.Collection;
import java.util.Map;

/** Tells what figures are compared with. */
public interface Precedents {

    /** What is known beside each of the lines; one statement, however many there are. Published figures are left aside. */
    Map<ReportLine, Precedent> of(Collection<ReportLine> lines);
}
