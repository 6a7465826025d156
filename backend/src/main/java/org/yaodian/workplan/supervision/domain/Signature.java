package org.yaodian.workplan.supervision.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Who does something, and when.
 *
 * @param by name of the person, as others see it
 * @param on the day of {@code at} in China
 */
record Signature(String by, Instant at, LocalDate on) {}
