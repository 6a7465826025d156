package org.yaodian.workplan.exchange.domain;

import jakarta.enterprise.context.ApplicationScoped;
import org.yaodian.workplan.shared.http.BodyAllowance;

/** A table that is no list brings its own rows. */
@ApplicationScoped
class ExportAllowance implements BodyAllowance {
    private static final long MAX_BYTES = 8L * 1_048_576;

    @Override
    public boolean isFor(String method, String path) {
        return method.equals("POST") && path.equals("/api/v1/exports:write");
    }

    @Override
    public long maxBytes() {
        return MAX_BYTES;
    }
}
