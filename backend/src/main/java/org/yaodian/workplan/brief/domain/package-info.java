/** Drafts, publishes and compares briefs. */
@NullMarked
package org.yaodian.workplan.brief.domain;

import org.jspecify.annotations.NullMarked;
