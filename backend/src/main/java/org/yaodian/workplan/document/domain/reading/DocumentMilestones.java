package org.yaodian.workplan.document.domain.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaodian.workplan.milestone.MilestoneKind;

/** Finds documents that are to be issued, titled or not. */
final class DocumentMilestones {
    private static final String NOUN =
            "方案|办法|意见|规划|细则|指南|要点|制度|清单|标准|规定|汇编|报告|预案|规程|章程|条例|目录|手册|白皮书|蓝皮书|指引|计划|文件|若干措施|措施|实施意见|台账|图谱|课程纲要|守则|导则|案例集";
    private static final Pattern UNTITLED = Pattern.compile(
            "(?:研究)?(?:制定|制订|修订|编制|起草|出台|印发|拟定|拟订|草拟|编印|编写|形成|发布|制发|颁布)(?:完善|印发|实施|出台|并|好|了)*(?!.*《)[^,。;“”]{0,60}?(?:"
                    + NOUN + ")(?:的?(?:编制|制定|起草|修订|印发)工作)?(?:供.*|并.*)?");
    private static final Pattern QUOTED_UNTITLED =
            Pattern.compile("(?:研究)?(?:制定|制订|修订|编制|起草|出台|印发|拟定|编印|形成|发布|制发)[^,。;]{0,60}?(?:" + NOUN + ")");
    private static final Pattern SUMMED_UP = Pattern.compile("(?:规划|计划)[”》]?.{0,4}(?:总结|编制)(?:.{0,4}工作)?");

    private final SourceText text;
    private final Enclosures enclosures;

    DocumentMilestones(SourceText text, Enclosures enclosures) {
        this.text = text;
        this.enclosures = enclosures;
    }

    /** What the phrase promises to issue; {@code issued} are the titled documents to be issued. */
    List<Finding> in(Span phrase, List<Span> issued) {
        List<Finding> titled = issued.stream()
                .filter(title -> phrase.contains(title.start()))
                .map(title ->
                        new Finding(MilestoneKind.DOCUMENT, phrase, "milestone.titled-document", text.words(title)))
                .toList();
        if (!titled.isEmpty()) {
            return titled;
        }
        Matcher matcher = UNTITLED.matcher(text.folded()).region(phrase.start(), phrase.end());
        if (found(matcher, phrase)) {
            return List.of(finding(phrase, "milestone.document", matcher));
        }
        matcher.usePattern(QUOTED_UNTITLED).region(phrase.start(), phrase.end());
        if (found(matcher, phrase)) {
            return List.of(finding(phrase, "milestone.document", matcher));
        }
        matcher.usePattern(SUMMED_UP).region(phrase.start(), phrase.end());
        return found(matcher, phrase) ? List.of(finding(phrase, "milestone.document-summed-up", matcher)) : List.of();
    }

    /** Outside of marks, up to the end of the phrase. */
    private boolean found(Matcher matcher, Span phrase) {
        while (matcher.find()) {
            boolean open = !enclosures.encloses(matcher.start());
            if (open && matcher.end() == phrase.end()) {
                return true;
            }
        }
        return false;
    }

    private Finding finding(Span phrase, String rule, Matcher matcher) {
        return new Finding(MilestoneKind.DOCUMENT, phrase, rule, text.words(matcher.start(), matcher.end()));
    }
}
