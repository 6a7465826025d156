/** Org units and departments as they are stored, and their rules. */
@NullMarked
package org.yaodian.workplan.organisation.domain;

import org.jspecify.annotations.NullMarked;
