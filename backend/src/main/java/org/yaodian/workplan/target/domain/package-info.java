/** Targets, goals and observations as they are stored; rollup, achievement, expectation, light and forecast as rules. */
@NullMarked
package org.yaodian.workplan.target.domain;

import org.jspecify.annotations.NullMarked;
