package org.yaodian.workplan.reminder;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;

/**
 * What would go out if nothing were reported, reached or answered until then.
 *
 * @param digests by day and desk
 * @param unknownYears years of those days whose holidays are not configured
 */
public record Preview(LocalDate from, LocalDate until, List<Digest> digests, Set<Year> unknownYears) {}
