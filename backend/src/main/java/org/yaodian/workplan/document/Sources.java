package org.yaodian.workplan.document;

import java.util.Optional;
import java.util.UUID;

/** Where a plan and what is in it come from. Everybody whom the plan concerns may read it. */
public interface Sources {

    /** The document that a plan was made of; empty for a plan that was written by hand. */
    Optional<DocumentSummary> ofPlan(UUID planId);

    /** The sentence of a programme, clause, task, target or milestone; not found when it comes from no document. */
    Source of(UUID subjectId);

    /** The text of a document that one may keep plans by, or whose plan concerns the caller. */
    DocumentText text(UUID documentId);
}
