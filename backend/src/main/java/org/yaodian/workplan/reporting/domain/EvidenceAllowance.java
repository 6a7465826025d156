package org.yaodian.workplan.reporting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import org.yaodian.workplan.shared.http.BodyAllowance;

/** Lets a file of the largest size through, with what a multipart body has around it. */
@ApplicationScoped
class EvidenceAllowance implements BodyAllowance {
    private static final long AROUND = 65_536;

    private final EvidenceSettings settings;

    EvidenceAllowance(EvidenceSettings settings) {
        this.settings = settings;
    }

    @Override
    public boolean isFor(String method, String path) {
        return method.equals("POST") && path.equals("/api/v1/evidence");
    }

    /** The parts of a form are written to disk as they arrive. */
    @Override
    public boolean needsLength() {
        return true;
    }

    @Override
    public long maxBytes() {
        return settings.maxSize().asLongValue() + AROUND;
    }
}
