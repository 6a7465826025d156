package org.yaodian.workplan.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Gives every JSON answer a strong entity tag and answers {@code If-None-Match} with 304. The tag covers the bytes that go
 * out, so it changes with whatever a caller could see; it starts with the revision, which is what {@code If-Match} compares.
 */
public class EntityTagFilter {
    private static final int DIGEST_BYTES = 12;

    private final ObjectMapper json;
    private final AnswerCache cache;

    EntityTagFilter(ObjectMapper json, AnswerCache cache) {
        this.json = json;
        this.cache = cache;
    }

    @ServerResponseFilter
    public void tag(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        Object entity = response.getEntity();
        boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!isTagged(response, entity, read)) {
            return;
        }
        byte[] body = json.writeValueAsBytes(entity);
        Long revision = entity instanceof Representation resource ? resource.revision() : null;
        String tag = Precondition.tag(revision, digest(body));
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        CacheHeaders.all().forEach((name, value) -> response.getHeaders().putSingle(name, value));
        AnswerCacheFilter.keep(request, cache, body, tag);
        String ifNoneMatch = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (read && ifNoneMatch != null && Precondition.matches(ifNoneMatch, tag)) {
            response.setStatus(304);
            response.setEntity(null);
        } else {
            response.setEntity(body, null, MediaType.APPLICATION_JSON_TYPE);
        }
    }

    private static boolean isTagged(ContainerResponseContext response, Object entity, boolean read) {
        boolean success = response.getStatus() == 200 || response.getStatus() == 201;
        return success && entity instanceof Record && (read || entity instanceof Representation);
    }

    static String digest(byte[] body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, DIGEST_BYTES));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
