package org.yaodian.workplan.exchange.domain;

import jakarta.enterprise.context.ApplicationScoped;
import org.yaodian.workplan.shared.http.BodyAllowance;

/** A hundred thousand rows take their place. They are kept on disk while they are read, and CSV may come in GBK. */
@ApplicationScoped
class BatchAllowance implements BodyAllowance {
    private static final long MAX_BYTES = 64L * 1_048_576;

    @Override
    public boolean isFor(String method, String path) {
        return method.equals("POST") && path.equals("/api/v1/observations:batch");
    }

    @Override
    public boolean takesAnyCharset() {
        return true;
    }

    @Override
    public long maxBytes() {
        return MAX_BYTES;
    }
}
