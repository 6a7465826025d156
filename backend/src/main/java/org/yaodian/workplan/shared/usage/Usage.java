package org.yaodian.workplan.shared.usage;

/**
 * One user of a resource.
 *
 * @param resource path word of the user, for example {@code tasks}
 * @param code what people know it by
 */
public record Usage(String resource, String code) {}
