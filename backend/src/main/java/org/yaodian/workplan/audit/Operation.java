package org.yaodian.workplan.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done to a thing. */
@Schema(name = "AuditOperation")
public enum Operation {
    CREATED,
    CHANGED,
    DELETED
}
