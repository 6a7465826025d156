package org.yaodian.workplan.reminder;

import java.time.Instant;

/**
 * What a person has not looked at.
 *
 * @param count digests made after {@code seenUntil}
 * @param seenUntil the moment up to which the person has said to have seen them
 */
public record Unseen(int count, Instant seenUntil) {}
