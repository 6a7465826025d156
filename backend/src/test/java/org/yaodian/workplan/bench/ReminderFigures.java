package org.yaodian.workplan.bench;

import java.util.Locale;

/**
 * What became of one day's reminders.
 *
 * @param expected lines that the day has to have
 * @param lines that were made
 * @param desks digests they were made into
 * @param makingMillis how long it took, as the replica that did it says
 * @param kills how many replicas were killed meanwhile
 * @param sent deliveries that the service says were sent
 * @param uncertain deliveries whose sender was killed
 * @param arrived mails that arrived
 * @param twice desks that got more than one mail
 */
record ReminderFigures(
        long expected,
        long lines,
        long desks,
        long makingMillis,
        int kills,
        long sent,
        long uncertain,
        long arrived,
        long twice) {

    String text() {
        return String.format(
                Locale.ROOT,
                """
                ## Reminders, by three replicas that are killed and started again

                | what | goal | found |
                | --- | --: | --: |
                | lines made | %,d | %,d in %,d digests |
                | time for them | 5 s for 10,000 | %.2f s, %.2f s for 10,000 |
                | replicas killed | | %d |
                | mails sent, uncertain | %,d together | %,d, %d |
                | mails arrived | | %,d |
                | desks that got two | 0 | %d |
                """,
                expected,
                lines,
                desks,
                makingMillis / 1e3,
                makingMillis / 1e3 * 10_000 / lines,
                kills,
                desks,
                sent,
                uncertain,
                arrived,
                twice);
    }
}
