package org.yaodian.workplan.shared.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Says that an answer is a file to be kept, and its name ({@code Content-Disposition}, RFC 6266). */
public final class Attachment {
    private Attachment() {}

    /** The name in ASCII for old clients, and in whole (RFC 8187) for all others. */
    public static String named(String name) {
        String plain = name.replaceAll("[^\\x20-\\x7e]|[\"\\\\%]", "_");
        String whole = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
    }
}
