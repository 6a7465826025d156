/**
 * Targets, their goals, what org units report for them, and the one place that computes a value and a target's light.
 *
 * <p>{@link org.yaodian.workplan.target.TargetValues} answers every question for a figure; nobody else adds anything up.
 */
@NullMarked
package org.yaodian.workplan.target;

import org.jspecify.annotations.NullMarked;
