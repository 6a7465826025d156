/** Matching, successions as they are stored, and carrying over. */
@NullMarked
package org.yaodian.workplan.years.domain;

import org.jspecify.annotations.NullMarked;
