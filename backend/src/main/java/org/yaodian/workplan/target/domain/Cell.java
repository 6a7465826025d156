package org.yaodian.workplan.target.domain;

import java.util.UUID;

/** One target for one org unit. */
record Cell(UUID targetId, UUID orgUnitId) {}
