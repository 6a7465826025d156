package org.yaodian.workplan.access.domain;

import jakarta.enterprise.context.RequestScoped;
import org.yaodian.workplan.shared.http.CallerKey;

@RequestScoped
class TokenKey implements CallerKey {
    private final TokenCaller caller;

    TokenKey(TokenCaller caller) {
        this.caller = caller;
    }

    @Override
    public String get() {
        return caller.key();
    }
}
