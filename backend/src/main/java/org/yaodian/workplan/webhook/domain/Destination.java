package org.yaodian.workplan.webhook.domain;

import java.net.InetSocketAddress;
import java.net.URI;

/**
 * Where a request goes.
 *
 * @param address the very address that was found to be allowed; no name is looked up after that
 */
record Destination(URI url, InetSocketAddress address) {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    static int port(URI url) {
        return url.getPort() >= 0 ? url.getPort() : isSecure(url) ? HTTPS : HTTP;
    }

    static boolean isSecure(URI url) {
        return "https".equalsIgnoreCase(url.getScheme());
    }

    boolean isSecure() {
        return isSecure(url);
    }

    /** Path and query, as they go out. */
    String target() {
        String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
    }
}
