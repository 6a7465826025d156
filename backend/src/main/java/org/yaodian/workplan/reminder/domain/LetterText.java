package org.yaodian.workplan.reminder.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaodian.workplan.organisation.OrgTree;
import org.yaodian.workplan.organisation.OrgTrees;
import org.yaodian.workplan.reminder.Notification;
import org.yaodian.workplan.reminder.Reminder;
import org.yaodian.workplan.reminder.ReminderWords;
import org.yaodian.workplan.shared.text.Messages;

/** Words a digest for those who read it outside the app, in Chinese. */
@ApplicationScoped
class LetterText {
    private final OrgTrees trees;
    private final ReminderSettings settings;

    LetterText(OrgTrees trees, ReminderSettings settings) {
        this.trees = trees;
        this.settings = settings;
    }

    String subject(Notification notification) {
        return say(
                "reminder.letter.subject",
                List.of(notification.day(), notification.reminders().size()));
    }

    /** The lines, at most so many; the rest by their number only. */
    String body(Notification notification, int mostLines) {
        OrgTree tree = trees.current();
        List<Reminder> all = notification.reminders();
        Stream<String> lines = all.stream().limit(mostLines).map(one -> "· " + line(one, notification, tree));
        Stream<String> rest = all.size() <= mostLines
                ? Stream.empty()
                : Stream.of(say("reminder.letter.more", List.of(all.size() - mostLines)));
        Stream<String> link =
                settings.appAddress().stream().map(address -> say("reminder.letter.link", List.of(address)));
        return Stream.of(lines, rest, link).flatMap(part -> part).collect(Collectors.joining("\n"));
    }

    private static String line(Reminder reminder, Notification notification, OrgTree tree) {
        return ReminderWords.of(reminder, notification.day(), tree, Messages.DEFAULT);
    }

    private static String say(String code, List<?> arguments) {
        return Messages.text(Messages.DEFAULT, code, arguments);
    }
}
