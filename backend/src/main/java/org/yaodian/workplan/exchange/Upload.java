package org.yaodian.workplan.exchange;

import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A body that was put on disk as it came in, since it may be large; gone when its request is over.
 *
 * @param charset the character set that the sender named
 * @param sha256 of the bytes, in hex
 */
public record Upload(BatchFormat format, @Nullable String charset, Path file, long bytes, String sha256) {

    /** What tells one body from another, for the comparison of repeated requests. */
    @JsonValue
    public String digest() {
        return format + " " + charset + " " + sha256;
    }
}
