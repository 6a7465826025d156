package org.yaodian.workplan.exchange.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** What a cell of a table holds. */
public sealed interface TableCell {
    /** Nothing. */
    TableCell EMPTY = new Text("");

    /** Text; never anything else, whatever it looks like. */
    record Text(String text) implements TableCell {}

    /** A number. */
    record Amount(BigDecimal value) implements TableCell {}

    /** A share from 0 to 1. */
    record Share(BigDecimal value) implements TableCell {}

    /** A day. */
    record Day(LocalDate day) implements TableCell {}

    /** A moment in Chinese time. */
    record Moment(LocalDateTime moment) implements TableCell {}
}
