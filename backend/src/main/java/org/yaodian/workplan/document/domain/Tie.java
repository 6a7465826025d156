package org.yaodian.workplan.document.domain;

import java.util.UUID;
import org.yaodian.workplan.document.DocumentSpan;

/** What a stretch of a document became. */
record Tie(DocumentSpan.Subject subject, UUID id) {}
