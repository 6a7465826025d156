package org.yaodian.workplan.target.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Decimal arithmetic in one scale. Nothing here is rounded for reading; that happens where a figure goes out. */
final class Figures {
    /** Decimals kept in a division. */
    static final int SCALE = 10;

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Figures() {}

    /** 100 × numerator / denominator. */
    static BigDecimal percentage(BigDecimal numerator, BigDecimal denominator) {
        return divide(numerator.multiply(HUNDRED), denominator);
    }

    static BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, SCALE, RoundingMode.HALF_UP);
    }

    /** As it is worded in a reason: two decimals at most, without trailing zeros. */
    static String plain(BigDecimal figure) {
        BigDecimal rounded = figure.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.toPlainString();
    }
}
