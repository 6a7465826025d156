/** Rules and storage of milestones. */
@NullMarked
package org.yaodian.workplan.milestone.domain;

import org.jspecify.annotations.NullMarked;
