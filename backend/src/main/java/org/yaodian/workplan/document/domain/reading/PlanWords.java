package org.yaodian.workplan.document.domain.reading;

import java.util.List;
import java.util.regex.Pattern;

/** How obligations of a work plan usually begin. */
final class PlanWords {
    private static final String ADVERBS =
            "(?:进一步|持续|继续|深入|深化|扎实|积极|大力|全面|着力|切实|不断|加快|稳步|有序|有效|认真|严格|统筹|科学|主动|全力|重点|加大|坚决|"
                    + "努力|力争|确保|按时|及时|定期|广泛|充分|逐步|高质量|高标准|从严|常态化|组织|指导|督促|鼓励|支持|协助|推动|并|要)*";
    private static final String VERBS = "推进|推动|加强|强化|完善|健全|建立|落实|实施|开展|组织|举办|召开|制定|制订|印发|出台|修订|编制|起草|完成|建成|建设|"
            + "新建|改建|改扩建|扩建|新增|增加|打造|培育|创建|争创|培养|培训|引进|招聘|评选|表彰|遴选|认定|提升|提高|促进|优化|规范|整治|治理|"
            + "保障|确保|力争|实现|达到|做好|抓好|抓实|办好|用好|管好|巩固|拓展|扩大|深化|构建|探索|创新|支持|鼓励|引导|指导|督促|"
            + "启动|开通|开工|竣工|投用|改造|配备|设立|成立|组建|选派|发展|服务|资助|救助|发放|提供|扶持|免费|为|对|压实|压减|减少|降低|控制|"
            + "严格|严禁|杜绝|防范|化解|维护|筑牢|守牢|坚持|贯彻|学习|宣传|弘扬|传承|树立|选树|开发|推广|普及|运用|应用|整合|统筹|协调|"
            + "加快|加大|深入|持续|继续|扎实|全面|积极|大力|进一步|着力|切实|不断|稳步|落地|争取|申报|迎接|接受|通过|配合|承办|参加|"
            + "清理|排查|检查|监测|督导|考核|评估|公开|发布|更新|升级|实行|推行|试点|试行|保持|稳定|补齐|解决|破解|消除|延长|缩短|简化|取消|收购|安置|搬迁|种植|修复|新改建|新认定|聚焦|围绕|依托|发挥";
    private static final Pattern BEGINNING = Pattern.compile(ADVERBS + "(?:" + VERBS + ")");
    private static final Pattern SUBJECT_FIRST =
            Pattern.compile("(?:各|全市|全县|全区|全省|全部|所有|市|县|区|年内|年底|全年|今年|到)[^,。]{0,24}?(?:" + VERBS + ")");

    private static final Pattern SIGNS = Pattern.compile(
            "\\d(?:\\.\\d+)?(?:%|[万亿]?(?:个|所|名|人|家|条|座|套|户|处|亩|公里|场)(?:以上|[,。;、]|$))|全覆盖|应(.)尽\\1|(?:牵头|责任|配合)(?:单位|部门|科室|处室)");
    private static final Pattern ENDS = Pattern.compile("[,。;:!?]");
    private static final int HEAD = 600;
    private static final int SHORT = 3;

    private PlanWords() {}

    /** Whether a phrase begins as an obligation does. */
    static boolean begins(String phrase) {
        return BEGINNING.matcher(phrase).lookingAt()
                || SUBJECT_FIRST.matcher(phrase).lookingAt();
    }

    /** Whether anything in an item obliges: a phrase that begins so, a figure to reach, or somebody responsible. */
    static boolean obligesAtAll(String item) {
        String head = item.substring(0, Math.min(item.length(), HEAD));
        return SIGNS.matcher(head).find() || obliging(head) > 0;
    }

    /** Whether a paragraph states a figure to reach, or that something holds for all. */
    static boolean states(String paragraph) {
        return SIGNS.matcher(paragraph).find();
    }

    /** Whether enough phrases of a paragraph begin as obligations do. */
    static boolean obliges(String paragraph) {
        String head = paragraph.substring(0, Math.min(paragraph.length(), HEAD));
        int obliging = obliging(head);
        boolean enough = obliging * 5 >= phrases(head).size() * 2;
        return obliging > 0 && (enough || SIGNS.matcher(head).find());
    }

    private static int obliging(String words) {
        return (int) phrases(words).stream().filter(PlanWords::begins).count();
    }

    private static List<String> phrases(String words) {
        return ENDS.splitAsStream(words)
                .map(String::strip)
                .filter(phrase -> phrase.length() > SHORT && phrase.charAt(0) != '(')
                .toList();
    }
}
