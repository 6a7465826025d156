package org.yaodian.workplan.shared.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation, or all of a resource, that is going away. Its answers say since when nobody should build on it (RFC 9745), when it
 * goes (RFC 8594) and where it is written what to use instead; the contract says so too.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Sunset {
    /** ISO date from which on it is deprecated; may lie ahead. */
    String deprecatedOn();

    /** ISO date on which it goes: six months later at the earliest. */
    String goesOn();

    /** Page that says what to use instead. */
    String link();
}
