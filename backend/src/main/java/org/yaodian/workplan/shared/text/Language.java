package org.yaodian.workplan.shared.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

/** The language of the current caller, from {@code Accept-Language}. */
@RequestScoped
public class Language {
    private final HttpHeaders headers;

    public Language(@Context HttpHeaders headers) {
        this.headers = headers;
    }

    public Locale locale() {
        return Messages.choose(headers.getAcceptableLanguages());
    }

    public String say(String code, List<?> arguments) {
        return Messages.text(locale(), code, arguments);
    }
}
