package org.yaodian.workplan.shared.http;

/** An answer to a creation that is not the new resource itself, but knows where that is. */
public interface Located {
    /** The path of what was created. */
    String location();
}
