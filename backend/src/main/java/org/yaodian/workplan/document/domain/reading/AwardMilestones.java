package org.yaodian.workplan.document.domain.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaodian.workplan.milestone.MilestoneKind;

/** Finds those who are chosen or honoured, and the titles a place strives for. */
final class AwardMilestones {
    private static final String ADVERBS = "(?:积极|继续|持续|认真|扎实|组织|稳步|有序|大力|公开|并|做好|按时|年内|全年)*";
    private static final Pattern CHOOSING =
            Pattern.compile(ADVERBS + "(?:评选|表彰|命名|评定|推选|评比|评出|奖励)(?:并|和|、)?(?:表彰|命名|奖励)?(?!工作|活动|机制|制度|办法)[^,。;]{2,}");
    private static final Pattern STRIVING = Pattern.compile(
            "(?:创建|争创|创成|获评|入选|申创|建成)(?:为|成)?[“]?(?:国家|全国|全省|省级?|市级?|国家级)[^,。;“”]{0,30}?(?:县|区|市|镇|村|学校|校|园|城市|基地|中心|称号|单位|试点)[”]?$");

    private final SourceText text;
    private final Enclosures enclosures;

    AwardMilestones(SourceText text, Enclosures enclosures) {
        this.text = text;
        this.enclosures = enclosures;
    }

    List<Finding> in(Span phrase, boolean figured) {
        Matcher choosing = CHOOSING.matcher(text.folded()).region(phrase.start(), phrase.end());
        if (choosing.lookingAt()) {
            return List.of(finding(phrase, "milestone.chosen", choosing));
        }
        Matcher striving = STRIVING.matcher(text.folded()).region(phrase.start(), phrase.end());
        boolean found = !figured && striving.find() && !enclosures.encloses(striving.start());
        return found ? List.of(finding(phrase, "milestone.title-won", striving)) : List.of();
    }

    private Finding finding(Span phrase, String rule, Matcher matcher) {
        return new Finding(MilestoneKind.AWARD, phrase, rule, text.words(matcher.start(), matcher.end()));
    }
}
