package org.yaodian.workplan.document.domain.reading;

import java.util.regex.Pattern;

/** Tells a heading from a sentence. */
final class Headings {
    private static final int LONGEST = 50;
    private static final int LONGEST_UNNUMBERED = 30;
    private static final Pattern SENTENCE = Pattern.compile(".*[。;!?].*|.*[,:、]");
    private static final Pattern FIGURE = Pattern.compile(".*\\d+(?:\\.\\d+)?[%万个所名人家条套户座场项].*");
    private static final Pattern LABELLED = Pattern.compile(".{1,10}[:】].+");
    private static final Pattern PREAMBLE = Pattern.compile("(?:总体|指导|工作)(?:要求|思想|思路)|基本原则|指导思想.*|总体要求.*|基本要求|背景.*|前言");
    private static final Pattern PAST = Pattern.compile(
            ".{0,14}(?:总结|回顾|(?:工作|主要|取得的?)(?:成效|成绩)|(?:完成|开展|进展|工作|基本)情况|存在的?(?:主要|突出)?(?:问题|不足|困难)(?:[和与及].{2,6})?)");
    private static final Pattern AIMS = Pattern.compile("(?:总体|主要|工作|年度|预期|发展|具体)*目标");
    private static final Pattern CLOSING = Pattern.compile(
            "(?:附件|附表|附注|附:|抄送|联系人|联系电话|此件|主题词|注:).*|\\d{4}年\\d{1,2}月\\d{1,2}日(?:印发)?|[二〇零一三四五六七八九十]{4}年.{1,5}月.{1,4}日");

    private static final Pattern ANNEXES = Pattern.compile("附(?:件|表)?\\d{0,2} ?[:.、].*|附件|附表");
    private static final Pattern ANNOUNCED = Pattern.compile(
            "[^。;]{0,40}(?:目标任务|主要任务|重点任务|(?:总体|主要|工作|年度|预期|发展|奋斗)目标)(?:任务)?(?:是|为|包括|如下)?:.+", Pattern.DOTALL);

    private static final Pattern TITLE =
            Pattern.compile(".*(?:要点|清单|计划|方案|安排|报告|实事|分工|任务表|一览表)|.*20\\d\\d年.*|.*二[〇零].{2}年.*");

    private Headings() {}

    static boolean isBare(String words) {
        return !words.isEmpty()
                && words.length() <= LONGEST
                && !SENTENCE.matcher(words).matches();
    }

    /** Whether a line without a number is a heading: short, no sentence, no figure. */
    static boolean isUnnumbered(String words) {
        return words.length() <= LONGEST_UNNUMBERED
                && words.indexOf('\t') < 0
                && !LABELLED.matcher(words).matches()
                && isBare(words)
                && !FIGURE.matcher(words).matches()
                && !isClosing(words);
    }

    /** Whether a first line names the document rather than a part of it. */
    static boolean isTitle(String words) {
        return TITLE.matcher(words).matches();
    }

    /** Whether a heading announces thoughts rather than work. */
    static boolean isPreamble(String title) {
        return PREAMBLE.matcher(title).matches();
    }

    /** Whether what stands below a heading has been done, or lacks: nothing there is promised. */
    static boolean looksBack(String title) {
        return PAST.matcher(title).matches();
    }

    /** Whether what stands below a heading is aimed at: only a figure obliges there. */
    static boolean areAims(String title) {
        return AIMS.matcher(title).matches();
    }

    /** Whether a paragraph itself says that it tells what is aimed at. */
    static boolean announcesAims(String paragraph) {
        return ANNOUNCED.matcher(paragraph).matches();
    }

    /** Whether a line begins the list of what is annexed. */
    static boolean beginsAnnexes(String words) {
        return words.length() <= LONGEST && ANNEXES.matcher(words).matches();
    }

    /** Whether a line stands below the plan: date, annex, contact. */
    static boolean isClosing(String words) {
        return words.length() <= LONGEST && CLOSING.matcher(words).matches();
    }
}
