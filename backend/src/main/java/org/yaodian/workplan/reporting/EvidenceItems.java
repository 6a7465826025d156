package org.yaodian.workplan.reporting;

import java.io.InputStream;
import java.util.UUID;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;

/** The use cases around evidence. It is seen by whoever sees what it belongs to; any other is as if it were not there. */
public interface EvidenceItems {

    Page<EvidenceSummary> list(EvidenceSubject subject, PageQuery query);

    EvidenceSummary get(UUID id);

    /** Examines what is brought and keeps it; a file is kept once, however often it is brought. */
    EvidenceSummary add(EvidenceSpec spec);

    /** Takes it away, as long as what it belongs to is open; the file goes when nothing refers to it any more. */
    void delete(UUID id, Precondition precondition);

    /** A part of a kept file. The caller closes it. */
    InputStream read(EvidenceSummary.StoredFile file, long offset, long length);

    /** Whether the caller may add evidence to it now. */
    boolean mayAdd(EvidenceSubject subject);

    /** Whether the caller may take evidence away from it now. */
    boolean mayRemove(EvidenceSubject subject);
}
