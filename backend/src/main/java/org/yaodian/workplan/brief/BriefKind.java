package org.yaodian.workplan.brief;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a brief is for. */
@Schema(name = "BriefKind")
public enum BriefKind {
    /** The whole picture of a month. */
    MONTHLY,
    /** What has changed since a day, on one page. */
    SINCE
}
