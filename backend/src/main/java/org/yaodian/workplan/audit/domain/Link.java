package org.yaodian.workplan.audit.domain;

import java.util.UUID;

/**
 * That one thing refers to another.
 *
 * @param to kind of the other, as entities are named with a small first letter: {@code target}
 */
record Link(String to, UUID id) {}
