package org.yaodian.workplan.target.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The goals that an allocation became. */
@Schema(name = "AllocatedGoals")
record AllocatedGoalsView(@Schema(required = true) List<GoalView> items) {}
