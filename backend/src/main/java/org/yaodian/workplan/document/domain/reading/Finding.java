package org.yaodian.workplan.document.domain.reading;

import org.yaodian.workplan.milestone.MilestoneKind;

/** A deliverable that was found. */
record Finding(MilestoneKind kind, Span span, String rule, String words) {}
