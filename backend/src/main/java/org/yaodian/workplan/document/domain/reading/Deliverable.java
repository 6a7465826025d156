package org.yaodian.workplan.document.domain.reading;

import java.util.Set;
import java.util.regex.Pattern;
import org.yaodian.workplan.milestone.MilestoneKind;

/**
 * A kind of deliverable: the words its name ends in, and the verbs that deliver it.
 *
 * @param named whether it must be one of a kind (a year, a number, a month or week of its own), because such a thing is also done
 *     all the time
 */
record Deliverable(MilestoneKind kind, Pattern verb, Pattern ending, boolean named) {
    private static final String HOLD = "召开|举办|举行|承办|协办|主办|办好|筹办|筹备|筹备召开|开好|组织召开|组织举办";
    private static final String RUN = "(?:组织)?开展|组织|组织实施|实施|启动|参加|组队参加|参与|组织参加|备战|做好|抓好|完成";
    private static final String ACTIVITY = "(?:活动|工作|项目|会|比赛)?";

    private static final Pattern ONE_OF_A_KIND = Pattern.compile(
            "20\\d\\d年|第[一二三四五六七八九十\\d]+[届次批期]|首届|活动[月周日季]|宣传[月周日]|[月周日节季]”?(?:主题|系列|宣传)?活动|主题活动|系列活动|本年度|年度|春季|秋季|大会|巡讲|巡演|走进");

    /** In the order in which they are tried. */
    static final Set<Deliverable> ALL = ordered();

    private static Set<Deliverable> ordered() {
        Set<Deliverable> all = new java.util.LinkedHashSet<>();
        all.add(of(
                MilestoneKind.ASSESSMENT,
                "(?:顺利)?通过|迎接|接受|迎检|完成|(?:组织)?开展|组织|做好|抓好|参加|启动|开考",
                "(?:验收|评估|抽测|监测|检测|测评|测试|考核|督导|复核|普查|筛查|排查|摸排|审计|认证|核查|督查|检查|自查|年检|会考|认定|考试|抽查|抽检|国检|省检|迎检|迎评|复评|中期评价)(?:验收|评估|工作|活动|认定)?",
                false));
        all.add(of(
                MilestoneKind.AWARD,
                "(?:组织)?开展|组织|做好|抓好|完成|启动|举办",
                "(?:评选|评审|评比|推选|评定|表彰|命名|选拔|遴选|评优)(?:表彰|推荐)?" + ACTIVITY,
                false));
        all.add(of(
                MilestoneKind.COMPETITION,
                HOLD + "|" + RUN,
                "(?:比赛|竞赛|运动会|联赛|锦标赛|大赛|赛事|选拔赛|挑战赛|邀请赛|对抗赛|球赛|技能赛|创新赛|大比武|比武|展演|会演|汇演|棋赛|越野赛|马拉松)" + ACTIVITY,
                false));
        all.add(of(
                MilestoneKind.TRAINING,
                HOLD + "|(?:组织)?开展|组织|完成|启动|实施",
                "(?:培训|轮训|研修|集训|研训|训练营|夏令营|培训班|研修班)" + ACTIVITY,
                false));
        all.add(of(
                MilestoneKind.EVENT,
                HOLD + "|邀请",
                "(?:会|大会|会议|论坛|峰会|活动|活动[月周日季]|展|展览|展示|讲座|节|仪式|巡讲|宣讲|音乐会|晚会|开放日|[周月]|演练|巡展|年会|沙龙)(?:活动)?",
                false));
        all.add(of(MilestoneKind.EVENT, "做好", ".{6,}活动", false));
        all.add(of(MilestoneKind.EVENT, "(?:组织)?开展|组织|启动", "(?:活动|活动[月周日季]|宣传[周月日]|巡讲|宣讲|巡展|[周月])(?:活动)?", true));
        return java.util.Collections.unmodifiableSet(all);
    }

    private static Deliverable of(MilestoneKind kind, String verbs, String ending, boolean named) {
        return new Deliverable(kind, Pattern.compile("(?:" + verbs + ")"), Pattern.compile(".*" + ending), named);
    }

    /** Whether the words name one of a kind: of a year, a number, a month or week of its own. */
    static boolean isOneOfAKind(String words) {
        return ONE_OF_A_KIND.matcher(words).find();
    }

    /** Whether the words end as the name of such a thing does. */
    boolean isNamed(String item) {
        return ending.matcher(item).matches() && (!named || isOneOfAKind(item));
    }
}
