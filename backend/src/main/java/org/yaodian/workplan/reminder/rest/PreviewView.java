package org.yaodian.workplan.reminder.rest;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yaodian.workplan.shared.http.Reference;

/** What would go out. */
@Schema(name = "ReminderPreview")
record PreviewView(
        @Schema(required = true) Reference plan,
        @Schema(required = true) LocalDate from,
        @Schema(required = true) LocalDate until,

        @Schema(required = true, description = "其中尚未配置法定节假日的年份；这些年份只避开周末", examples = "[2027]")
        List<Integer> yearsWithoutHolidays,

        @Schema(required = true) List<DigestView> digests) {

    /** One digest of one day. */
    @Schema(name = "ReminderDigest")
    record DigestView(
            @Schema(required = true) LocalDate day,
            @Schema(required = true) RecipientView recipient,
            @Schema(required = true) List<ReminderView> reminders) {}
}
