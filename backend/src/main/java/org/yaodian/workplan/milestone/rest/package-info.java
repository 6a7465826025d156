/** Milestones over HTTP. */
@NullMarked
package org.yaodian.workplan.milestone.rest;

import org.jspecify.annotations.NullMarked;
