package org.yaodian.workplan.task.domain;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A department that supports a task, at its place in the list. */
@Embeddable
record Support(int position, UUID departmentId) {}
