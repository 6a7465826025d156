package org.yaodian.workplan.shared.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.ProblemType;

/**
 * Runs a POST at most once for each key of a caller. The key, the effect and the answer are stored in one transaction, so a
 * crash leaves all or none of them; a second call with the same key waits for the first and gets its answer.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class IdempotencyInterceptor {
    /** The request header. */
    public static final String HEADER = "Idempotency-Key";

    private static final int DEFAULT_SECONDS = 60;
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final RoutingContext request;
    private final SecurityIdentity identity;
    private final IdempotencyRecords records;
    private final ObjectMapper json;
    private final ObjectMapper compared;

    IdempotencyInterceptor(
            RoutingContext request, SecurityIdentity identity, IdempotencyRecords records, ObjectMapper json) {
        this.request = request;
        this.identity = identity;
        this.records = records;
        this.json = json;
        this.compared =
                json.copy().registerModule(new SimpleModule().addSerializer(FileUpload.class, new UploadSerializer()));
    }

    @AroundInvoke
    @Nullable
    Object once(InvocationContext call) throws Exception {
        String key = request.request().getHeader(HEADER);
        if (key == null || !request.request().method().name().equals("POST")) {
            return call.proceed();
        }
        if (!KEY.matcher(key).matches()) {
            throw Problem.parameter(HEADER, "idempotency-key.malformed");
        }
        IdempotencyRecords.Key recordKey =
                new IdempotencyRecords.Key(identity.getPrincipal().getName(), key);
        String digest = digest(call);
        return QuarkusTransaction.joiningExisting()
                .timeout(seconds(call.getMethod()))
                .call(() -> run(call, recordKey, digest));
    }

    private static int seconds(Method method) {
        Idempotent own = method.getAnnotation(Idempotent.class);
        Idempotent all = method.getDeclaringClass().getAnnotation(Idempotent.class);
        return own != null ? own.seconds() : all != null ? all.seconds() : DEFAULT_SECONDS;
    }

    private @Nullable Object run(InvocationContext call, IdempotencyRecords.Key key, String digest) throws Exception {
        // A file goes out while it is made, and making it changes nothing: it is made again instead of kept.
        boolean isFile = call.getMethod().getReturnType() == RestResponse.class;
        if (records.reserve(key, digest)) {
            Object answer = call.proceed();
            records.complete(key, json.writeValueAsString(isFile ? null : withoutSecret(answer)));
            return answer;
        }
        Optional<String> stored = records.answer(key, digest);
        if (isFile) {
            return call.proceed();
        }
        return stored.isEmpty()
                ? null
                : json.readValue(
                        stored.get(),
                        json.getTypeFactory().constructType(call.getMethod().getGenericReturnType()));
    }

    /** A secret that is shown once is not kept for a second showing. */
    private static @Nullable Object withoutSecret(@Nullable Object answer) {
        return answer instanceof ShownOnce shown ? shown.withoutSecret() : answer;
    }

    private String digest(InvocationContext call) throws Exception {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        sha.update((request.request().method() + " " + request.request().uri())
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        for (Object argument : call.getParameters()) {
            sha.update(compared.writeValueAsBytes(argument));
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    /** Thrown by {@link IdempotencyRecords} when the key was used for another request. */
    static Problem reused() {
        return Problem.of(ProblemType.IDEMPOTENCY_KEY_REUSED, "idempotency-key.reused");
    }
}
