package org.yaodian.workplan.shared.http;

/** An operation whose body may be larger than one resource's JSON. */
public interface BodyAllowance {

    /** Whether it is the operation that this allows more for; {@code path} begins with a slash. */
    boolean isFor(String method, String path);

    /** Whether its body must say how long it is, because what reads it reads past any counter. */
    default boolean needsLength() {
        return false;
    }

    /** Whether it reads other character sets than UTF-8 and says itself which. */
    default boolean takesAnyCharset() {
        return false;
    }

    /** How many bytes its body may have. */
    long maxBytes();
}
