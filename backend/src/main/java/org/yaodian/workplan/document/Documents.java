package org.yaodian.workplan.document;

import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;

/** The use cases around documents: keep one, read it, make a plan of what a person has confirmed. */
public interface Documents {

    /** The largest file that is read: 15 MiB. */
    long MAX_BYTES = 15L * 1_048_576;

    /** Keeps a file and its text, read from where it was put as it came in. The same content again is the same document. */
    DocumentSummary store(Path file, String name);

    /** The same of a text that came without a file. */
    DocumentSummary store(byte[] text);

    Page<DocumentSummary> list(PageQuery query);

    DocumentSummary get(UUID id);

    /** What the document says as a plan; the same each time. */
    PlanProposal proposal(UUID id);

    /** The confirmation as far as somebody got with it, as JSON; null when nobody has begun. */
    @Nullable
    String draft(UUID id);

    DocumentSummary saveDraft(UUID id, String draft, Precondition precondition);

    /** Makes the plan, all of it or nothing. Refused while any clause is neither followed nor set aside with a reason. */
    PlanMade makePlan(UUID id, PlanConfirmation confirmation);

    /** Where the parts of the plan come from. */
    Page<DocumentSpan> spans(UUID id, PageQuery query);
}
