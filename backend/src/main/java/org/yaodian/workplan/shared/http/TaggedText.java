package org.yaodian.workplan.shared.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestResponse;

/** An answer that is a text of its own format rather than JSON, with a strong entity tag like all others. */
public final class TaggedText {
    private TaggedText() {}

    /** The text, or 304 when the caller holds it already. */
    public static RestResponse<String> answer(String text, String mediaType, HttpHeaders request) {
        String tag = Precondition.tag(null, EntityTagFilter.digest(text.getBytes(StandardCharsets.UTF_8)));
        String held = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        boolean isHeld = held != null && Precondition.matches(held, tag);
        var answer = isHeld
                ? RestResponse.ResponseBuilder.<String>create(RestResponse.Status.NOT_MODIFIED)
                : RestResponse.ResponseBuilder.ok(text).header(HttpHeaders.CONTENT_TYPE, mediaType + ";charset=UTF-8");
        CacheHeaders.all().forEach(answer::header);
        return answer.header(HttpHeaders.ETAG, tag).build();
    }
}
