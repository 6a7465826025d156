package org.yaodian.workplan.document.domain;

import jakarta.enterprise.context.ApplicationScoped;
import org.yaodian.workplan.document.Documents;
import org.yaodian.workplan.shared.http.BodyAllowance;

/** A published document may have {@link Documents#MAX_BYTES}, with what a form puts around it. */
@ApplicationScoped
class DocumentAllowance implements BodyAllowance {
    private static final long AROUND = 8_192;

    @Override
    public boolean isFor(String method, String path) {
        return method.equals("POST") && path.equals("/api/v1/documents");
    }

    @Override
    public long maxBytes() {
        return Documents.MAX_BYTES + AROUND;
    }
}
