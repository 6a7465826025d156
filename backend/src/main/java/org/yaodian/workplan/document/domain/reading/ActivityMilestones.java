package org.yaodian.workplan.document.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is held, taken part in, passed or chosen: a verb and a thing at the end of the phrase. */
final class ActivityMilestones {
    static final String RULE = "milestone.activity";

    private static final Pattern ADVERBS = Pattern.compile(
            "(?:积极|继续|持续|深入|扎实|认真|全面|稳步|有序|大力|加快|进一步|切实|高质量|高水平|高标准|精心|适时|按时|如期|协调|配合|推动|力争|确保|并|争取|统筹|全力|广泛|严格|"
                    + "(?:20\\d\\d年)?(?:\\d{1,2}月(?:\\d{1,2}日|上旬|中旬|下旬|底|份|初)?|第?[一二三四]季度|年底|年内|全年|上半年|下半年|[春秋]季(?:学期)?|暑期|暑假)?前?)*");
    private static final Pattern ROUTINE = Pattern.compile("定期|常态化|经常性|日常|不定期|制度$|机制$|体系$");
    private static final Pattern LEVELS = Pattern.compile("([国省市县区]家?级?)、([省市县区]级?)(?=[^、])");
    private static final Pattern COUNTED = Pattern.compile("\\d+[场次项个期届](?:以上)?$");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]{1,12}\\)$");
    private static final Pattern COMPLETING = Pattern.compile(".*(?:通过|完成)|开考.*");
    private static final int SUBJECT = 40;

    private final SourceText text;
    private final Enclosures enclosures;

    ActivityMilestones(SourceText text, Enclosures enclosures) {
        this.text = text;
        this.enclosures = enclosures;
    }

    List<Finding> in(Span phrase) {
        String words = BRACKETS.matcher(text.folded(phrase)).replaceFirst("");
        if (ROUTINE.matcher(words).find()) {
            return List.of();
        }
        for (Deliverable deliverable : Deliverable.ALL) {
            int verb = verbEnd(words, deliverable);
            if (verb >= 0 && deliverable.isNamed(words.substring(verb))) {
                return items(phrase, verb, deliverable);
            }
        }
        return List.of();
    }

    /** Where the verb ends: at the beginning of the phrase, or behind the one who is to do it; -1 when there is none. */
    private static int verbEnd(String words, Deliverable deliverable) {
        Matcher adverbs = ADVERBS.matcher(words);
        int from = adverbs.lookingAt() ? adverbs.end() : 0;
        Matcher verb = deliverable.verb().matcher(words);
        verb.region(from, words.length());
        if (verb.lookingAt()) {
            return verb.end();
        }
        verb.region(0, Math.min(words.length(), SUBJECT));
        boolean later = verb.find();
        boolean completes = later && COMPLETING.matcher(verb.group()).matches();
        return completes || (later && verb.start() == 0) ? verb.end() : -1;
    }

    private List<Finding> items(Span phrase, int verb, Deliverable whole) {
        List<Finding> found = new ArrayList<>();
        int from = phrase.start() + verb;
        int begin = phrase.start();
        for (int place = from; place <= phrase.end(); place++) {
            boolean end = place == phrase.end();
            if (end || ("、和及与".indexOf(text.at(place)) >= 0 && !enclosures.encloses(place))) {
                Deliverable own = end
                        ? whole
                        : deliverable(COUNTED.matcher(unbracketed(from, place)).replaceFirst(""));
                if (own != null) {
                    found.addAll(findings(own, new Span(begin, rest(begin, place)), phrase));
                    from = place + 1;
                    begin = place + 1;
                }
            }
        }
        return found;
    }

    private String unbracketed(int from, int to) {
        return BRACKETS.matcher(text.folded().substring(Math.min(from, to), to)).replaceFirst("");
    }

    private int rest(int from, int to) {
        int place = text.folded().lastIndexOf("等", to);
        return place > from + 3 && to - place <= 10 && place > to - 10 ? place : to;
    }

    private static @org.jspecify.annotations.Nullable Deliverable deliverable(String item) {
        return Deliverable.ALL.stream()
                .filter(each -> !each.named() && item.length() > 2 && each.isNamed(item))
                .filter(each -> each.kind() != org.yaodian.workplan.milestone.MilestoneKind.EVENT || item.length() > 4)
                .findFirst()
                .orElse(null);
    }

    /** 通过省级、市级评估 is passed once for each level. */
    private List<Finding> findings(Deliverable deliverable, Span span, Span phrase) {
        Finding finding = new Finding(deliverable.kind(), span, RULE, text.words(phrase));
        boolean twice = deliverable.kind() == org.yaodian.workplan.milestone.MilestoneKind.ASSESSMENT
                && LEVELS.matcher(text.folded(span)).find();
        return twice ? List.of(finding, finding) : List.of(finding);
    }
}
