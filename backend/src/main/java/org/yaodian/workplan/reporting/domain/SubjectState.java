package org.yaodian.workplan.reporting.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How things are with what evidence is behind.
 *
 * @param orgUnitId null for a milestone of the whole plan
 * @param takes whether it still takes evidence
 * @param yields whether evidence may still be taken away from it
 * @param mine whether the caller is one of those who bring it
 */
record SubjectState(UUID planId, @Nullable UUID orgUnitId, boolean takes, boolean yields, boolean mine) {}
