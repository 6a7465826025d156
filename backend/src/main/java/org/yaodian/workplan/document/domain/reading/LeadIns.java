package org.yaodian.workplan.document.domain.reading;

import java.util.regex.Pattern;

/** Tells which phrases between commas do not stand alone: they introduce the next one or belong to the last one. */
final class LeadIns {
    private static final int SHORT = 4;
    private static final String OBLIGING =
            "(?:开展|制定|制订|推进|推动|加强|强化|实施|完善|建立|建设|组织|出台|印发|打造|做好|抓好|落实|健全|优化|提升|加快|选派|编制|修订|举办|召开|完成|规范|整治|深化|培养|构建|新建|新增)";
    private static final Pattern INTRODUCING = Pattern.compile(
            "(?:严格|全面|进一步|持续|坚持|要|同时|积极|继续)?(?:按照|按|根据|依据|依照|遵循|围绕|紧扣|聚焦|针对|依托|立足|结合|对照|对标|借助|利用|随着|鉴于|本着|瞄准|把握|抢抓|(?:充分|积极|切实|更好|有效)?发挥)"
                    + "(?:(?!" + OBLIGING + ").)*"
                    + "|通过(?![国省市县]|验收|评估|评审|认定|考核|审核|审批).*|(?:坚持)?以.+为[^,]{1,14}|坚持以(?:(?!" + OBLIGING
                    + ").)*|为(?:了|进一步).*"
                    + "|(?:从|由).*(?:入手|出发|着手|起|开始|角度)|(?:对于|关于|作为|除|凡是?|针对|自|对)(?:(?!" + OBLIGING + ").)*"
                    + "|(?:在|于).*(?:上|中|下|前|后|时|内|间|基础|期间|方面|过程|同时|背景|领域|环节|范围|契机|节点)"
                    + "|每逢.*|其中|特别是|尤其是|同时|此外|另外|到.{0,12}|.{0,8}(?:年|月|季度|底|前|期间)");
    private static final Pattern TIME = Pattern.compile(
            "(?:到|在|力争|确保|于)?(?:20\\d\\d年)?(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:底|末|年底|年末|年内|全年|上半年|下半年|春季|秋季|暑期|寒假|暑假|第?[一二三四]季度)?(?:之?前|以前)?");
    private static final Pattern BELONGING =
            Pattern.compile("(?:其中|包括|包含|含|即|如|以及|且|也|更|才|从而|进而|以便|确保其|真正|不含|不包括|争取实现).*|实现(?!.*(?:全覆盖|\\d|应.尽)).*");

    private LeadIns() {}

    /** Whether the phrase only introduces the one after it. */
    static boolean introduces(String phrase) {
        return phrase.length() <= SHORT
                || INTRODUCING.matcher(phrase).matches()
                || TIME.matcher(phrase).matches();
    }

    /** Whether the phrase goes on as the one before it began: 让…，让…. */
    static boolean repeats(String before, String phrase) {
        return !before.isEmpty() && "让使既".indexOf(before.charAt(0)) >= 0 && before.charAt(0) == phrase.charAt(0);
    }

    /** Whether the phrase belongs to the one before it. */
    static boolean belongs(String phrase) {
        return BELONGING.matcher(phrase).matches();
    }
}
