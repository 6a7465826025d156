package org.yaodian.workplan.document.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaodian.workplan.milestone.MilestoneKind;

/** Finds what is to be built, opened or put into use. */
final class ConstructionMilestones {
    private static final String DONE = "建成|竣工|完工|投入使用|投用|投运|投产|启用|开工|动工|通车|通航|落成|封顶|试运行|上线|交付|揭牌|开园|开馆|开学招生|招生办学|运营";
    private static final String ABSTRACT = "体系|机制|格局|氛围|环境|制度|模式|队伍|合力|品牌|共同体|联合体|效应|生态|共识|局面|闭环|标准";
    private static final Pattern BEHIND = Pattern.compile(
            "(?:推进|推动|确保|促进|力争|加快|实现|支持|保障|年内|争取)*(?<what>[^,。;]{3,200}?)(?:等)?(?:重点|重大|配套|建设)?(?:项目|工程)?(?:全部|全面|正式|如期|按期|顺利|基本|主体)*(?:"
                    + DONE + ")(?:并|及|和)?(?:" + DONE + "|运行|使用|见效|达效|办学|招生)*");
    private static final Pattern AHEAD = Pattern.compile("(?:推动|力争|确保|加快|全面|基本|正式|年内|如期|高标准|高质量|争取|规划|并)*(?:(?:" + DONE
            + "|启动建设|开工建设|建设并试运行|开通|通航运营|开通运营|新建成)(?:并)?(?:投用|投入使用|运营|启用|使用|运行)?)(?:了)?(?<what>[^,。;]{3,})");
    private static final Pattern FINISHED = Pattern.compile(
            "(?:全面|基本|如期|按期|年内|加快|推动|力争|确保|高质量)*完成[^,。;]{3,200}(?:工程|项目|建设|升级|改造|扩建|改扩建|新建|搬迁|迁建|装修|布局)(?:任务|工作)?");
    private static final Pattern STARTED =
            Pattern.compile("(?:全面|适时|尽快|年内|正式|推动)*启动[^,。;]{2,200}(?:工程|项目|建设|改造|扩建|改扩建|迁建|新建|升级)(?:工作)?");
    private static final Pattern PLATFORM = Pattern.compile(
            "(?:继续|推动|推进|积极|加快|探索|全面|力争|确保)*(?:建立|搭建|建设|开发|打造|构建|上线|研发)[^,。;]{2,60}(?:平台|系统|数据库|信息库)(?:\\([^()]{1,10}\\))?");
    private static final Pattern SIGNS = Pattern.compile(DONE + "|完成|启动|开通|平台|系统|据库|息库");
    private static final Pattern ABSTRACT_END = Pattern.compile(".*(?:" + ABSTRACT + ")");
    private static final Pattern DATE =
            Pattern.compile("(?:[^,。;]{2,20}(?:要|应|须)?(?:在|于))?(?:\\d{1,2}月(?:\\d{1,2}日|份|底)?|年底|年内)前?");
    private static final int SHORTEST = 4;

    private final SourceText text;
    private final Enclosures enclosures;

    ConstructionMilestones(SourceText text, Enclosures enclosures) {
        this.text = text;
        this.enclosures = enclosures;
    }

    List<Finding> in(Span phrase) {
        if (!SIGNS.matcher(text.folded()).region(phrase.start(), phrase.end()).find()) {
            return List.of();
        }
        for (Pattern pattern : List.of(FINISHED, STARTED, PLATFORM)) {
            Matcher whole = pattern.matcher(text.folded()).region(phrase.start(), phrase.end());
            if (whole.matches()) {
                return List.of(finding(phrase, phrase));
            }
        }
        List<Finding> ahead = listed(AHEAD, phrase, true);
        return ahead.isEmpty() ? listed(BEHIND, phrase, false) : ahead;
    }

    private List<Finding> listed(Pattern pattern, Span phrase, boolean ahead) {
        Matcher matcher = pattern.matcher(text.folded()).region(phrase.start(), phrase.end());
        if (!matcher.matches()) {
            return List.of();
        }
        Span what = new Span(matcher.start("what"), matcher.end("what"));
        if (ABSTRACT_END.matcher(text.folded(what)).matches()) {
            return List.of();
        }
        List<Span> items = items(what);
        if (items.size() == 1) {
            return List.of(finding(phrase, phrase));
        }
        int first = items.get(0).start();
        if (!ahead && DATE.matcher(text.folded(items.get(items.size() - 1))).matches()) {
            items.set(items.size() - 1, new Span(items.get(items.size() - 1).start(), phrase.end()));
        }
        return items.stream()
                .map(item -> ahead && item.start() == first ? new Span(phrase.start(), item.end()) : item)
                .map(item -> finding(item, phrase))
                .toList();
    }

    /** One thing each between the 、; what is too short to be a name belongs to the next one. */
    private List<Span> items(Span what) {
        List<Span> items = new ArrayList<>();
        int from = what.start();
        for (int place = what.start(); place <= what.end(); place++) {
            boolean end = place == what.end();
            boolean divides = !end && text.at(place) == '、' && !enclosures.encloses(place) && place - from >= SHORTEST;
            if (end || divides) {
                items.add(withoutRest(new Span(from, place)));
                from = place + 1;
            }
        }
        return items;
    }

    private Span withoutRest(Span item) {
        int rest = text.folded(item).indexOf('等');
        return rest > 2 && item.start() + rest >= item.end() - 8 ? new Span(item.start(), item.start() + rest) : item;
    }

    private Finding finding(Span span, Span phrase) {
        return new Finding(MilestoneKind.CONSTRUCTION, span, "milestone.construction", text.words(phrase));
    }
}
