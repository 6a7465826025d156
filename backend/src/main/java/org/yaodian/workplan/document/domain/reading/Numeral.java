package org.yaodian.workplan.document.domain.reading;

import java.math.BigDecimal;

/**
 * A number in a text, with its scale.
 *
 * @param han written in Chinese characters
 * @param more something and more (余, 多)
 */
record Numeral(int start, int end, BigDecimal value, boolean han, boolean more) {}
