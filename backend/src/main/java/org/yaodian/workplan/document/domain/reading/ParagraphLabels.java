package org.yaodian.workplan.document.domain.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what a paragraph is, in front of it: 【工作措施】, 主要内容: */
final class ParagraphLabels {
    private static final String WHAT = "(?:主要|具体|工作|建设|重点|目标|年度|实施|项目|推进)?" + "(?:内容|任务|目标|措施|举措|要求|标准|安排|概况|计划|进度)";
    private static final Pattern LABEL =
            Pattern.compile("【[\\u4e00-\\u9fff]{2,8}】[: ]*|" + WHAT + "(?:及" + WHAT + ")? ?: ?");

    private ParagraphLabels() {}

    /** The label that the paragraph begins with; empty when it has none, or when it says who is responsible. */
    static Span at(SourceText text, Span paragraph) {
        Matcher label = LABEL.matcher(text.folded()).region(paragraph.start(), paragraph.end());
        return label.lookingAt() && !DepartmentRules.isLabel(text.folded(new Span(label.start(), label.end())))
                ? new Span(label.start(), label.end())
                : new Span(paragraph.start(), paragraph.start());
    }
}
