package org.yaodian.workplan.brief.paper;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.yaodian.workplan.brief.BriefContent;
import org.yaodian.workplan.brief.BriefDetail;
import org.yaodian.workplan.brief.BriefKind;
import org.yaodian.workplan.brief.BriefSummary;
import org.yaodian.workplan.shared.time.BusinessClock;

/** Words a brief. */
public final class Papers {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private Papers() {}

    /** The brief as a paper in that language; the same brief always gives the same paper. */
    public static Paper of(BriefDetail detail, Locale language) {
        Phrases phrases = new Phrases(language);
        BriefSummary brief = detail.brief();
        BriefContent content = detail.content();
        boolean monthly = brief.kind() == BriefKind.MONTHLY;
        return new Paper(
                new Paper.Head(
                        brief.issuer(),
                        brief.number() == null
                                ? phrases.say("number.draft")
                                : brief.number().text(),
                        brief.title(),
                        brief.introduction()),
                !monthly,
                monthly ? new MonthlyPaper(content, phrases).blocks() : new ChangesPaper(content, phrases).blocks(),
                brief.publishedOn() == null
                        ? List.of(brief.issuer())
                        : List.of(brief.issuer(), phrases.day(brief.publishedOn())),
                phrases.say("known", phrases.day(content.asOf()), known(content)),
                ItemTables.whole(phrases).sources(content));
    }

    private static String known(BriefContent content) {
        return MINUTE.format(ZonedDateTime.ofInstant(content.knownAt(), BusinessClock.ZONE));
    }
}
