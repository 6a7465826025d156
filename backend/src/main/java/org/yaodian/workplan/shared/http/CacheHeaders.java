package org.yaodian.workplan.shared.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;

/**
 * What every representation says about being kept (RFC 9111): only by the caller, who asks each time whether it still holds; and
 * it hangs on format, compression, language and caller.
 */
public final class CacheHeaders {
    private static final Map<String, String> ALL = Map.of(
            HttpHeaders.CACHE_CONTROL, "private, no-cache",
            HttpHeaders.VARY, "Accept, Accept-Encoding, Accept-Language, Authorization");

    private CacheHeaders() {}

    public static Map<String, String> all() {
        return ALL;
    }
}
