package org.yaodian.workplan.target;

import java.math.BigDecimal;

/**
 * Between which figures a unit's next one is expected, from those it reported before (docs/rules/reporting.md). A figure outside
 * is questioned, never refused.
 */
public record UsualRange(BigDecimal low, BigDecimal high) {

    public boolean isBelow(BigDecimal figure) {
        return figure.compareTo(low) < 0;
    }

    public boolean isAbove(BigDecimal figure) {
        return figure.compareTo(high) > 0;
    }
}
