package org.yaodian.workplan.brief;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a brief can still be changed. */
@Schema(name = "BriefState")
public enum BriefState {
    DRAFT,
    PUBLISHED
}
