package org.yaodian.workplan.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.yaodian.workplan.organisation.OrgTree;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.shared.text.Messages;

/** Words a reminder. */
public final class ReminderWords {
    private ReminderWords() {}

    /** One sentence: what, of whom, by when, and how many days are left or over on that day. */
    public static String of(Reminder reminder, LocalDate day, OrgTree tree, Locale language) {
        Matter matter = reminder.matter();
        String unit = matter.orgUnitId() == null
                ? ""
                : tree.find(matter.orgUnitId().toString())
                        .map(OrgUnitSummary::name)
                        .orElse("");
        String period = matter.period() == null ? "" : matter.period().code();
        int left = reminder.daysLeft(day);
        String code = "reminder." + matter.kind().name().toLowerCase(Locale.ROOT) + "." + when(left);
        return Messages.text(
                language, code, List.of(matter.code(), matter.name(), period, unit, reminder.dueOn(), Math.abs(left)));
    }

    private static String when(int daysLeft) {
        if (daysLeft == 0) {
            return "today";
        }
        return daysLeft > 0 ? "ahead" : "late";
    }
}
