package org.yaodian.workplan.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time limit as the document states it.
 *
 * @param date the last day; null when the words do not fix one
 * @param words the words that state it
 */
public record Due(@Nullable LocalDate date, String words) {}
