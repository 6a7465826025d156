package org.yaodian.workplan.target;

import java.math.BigDecimal;

/**
 * Between which figures a unit's next one is expected, from those it reported before (docs/rules/reporting.md). A figure outside
 * is questioned, never refused.
 */
public record UsualRange(BigDecimal low, BigDecimal high) {

    static UsualRange around(BigDecimal centre, BigDecimal width) {
        return new UsualRange(centre.subtract(width), centre.add(width));
    }

    public boolean isBelow(BigDecimal figure) {
        return figure.compareTo(low) < 0;
    }

    public boolean isOutside(BigDecimal figure) {
        return isBelow(figure) || isAbove(figure);
    }

    public boolean isAbove(BigDecimal figure) {
        return figure.compareTo(high) > 0;
    }
}
