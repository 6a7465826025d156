package org.yaodian.workplan.document.domain.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.document.Figure;
import org.yaodian.workplan.document.Grounds;
import org.yaodian.workplan.document.ProposedTarget;
import org.yaodian.workplan.document.TargetBasis;
import org.yaodian.workplan.target.GoalComparator;

/** Finds what is promised for every one of a population, for a named policy, or at a stated rhythm, without a number. */
final class CoverageRules {
    private static final String ONE_OF = "校县区市镇乡村园生班户人企站社师镇街馆组队家场店院";
    private static final Pattern FULL = Pattern.compile("(?<!两个)(?:全(?:面)?覆盖(?!面)|百分之百覆盖|覆盖(?:率)?(?:全部|所有)|无死角覆盖)");
    private static final Pattern WHATEVER = Pattern.compile("应(.)尽\\1");
    private static final Pattern ONE_EACH =
            Pattern.compile("(?<![统单])一([" + ONE_OF + "])一([\\u4e00-\\u9fff])(?![\\u4e00-\\u9fff]{0,2}(?:特色|品牌))");
    private static final Pattern DOUBLED = Pattern.compile("(?:校校|班班|村村|镇镇|县县|人人|户户|园园|生生)(?=[\\u4e00-\\u9fff])");
    private static final Pattern EVERY =
            Pattern.compile("(?:各|每个|所有|全部|全体)(?:县|区|市|镇|乡|街道|学校|中小学|幼儿园|村|社区|园区|单位|公办|民办|义务教育|普通高中|中职)[^,。;]{0,12}?"
                    + "(?:全面|全部|普遍|均|都|100%)(?:建[设成立]|推[行广开]|配[备齐]|设[立置]|开[展设齐]|实现|完成|达标|纳入|普及|建有|制定|成立)");
    private static final Pattern ALL =
            Pattern.compile("全部(?:完成|达标|建成|配齐|配备|开设|开齐|纳入|实现|通过|落实到位|清零|整改|安装|接入|覆盖|取消|消除|到位)|配齐配足|开齐开足(?!.*一批)");
    private static final Pattern RHYTHM =
            Pattern.compile("每(日|天|周|月|季度|学期|年)(?:定期)?(?:至少)?(?:发布|公布|公开|通报|召开|开展|举办|组织|报送|更新|调度|进行|检查)");

    private final SourceText text;
    private final Enclosures enclosures;

    CoverageRules(SourceText text, Enclosures enclosures) {
        this.text = text;
        this.enclosures = enclosures;
    }

    /** The targets of a phrase; {@code figured} when it holds a figure of its own. */
    List<ProposedTarget> in(Span phrase, boolean figured) {
        List<ProposedTarget> found = new ArrayList<>(policies(phrase));
        add(found, phrase, FULL, "coverage.full", TargetBasis.EXPLICIT_COVERAGE, false);
        add(found, phrase, WHATEVER, "coverage.whatever-applies", TargetBasis.IMPLIED_COVERAGE, true);
        if (!figured) {
            add(found, phrase, ONE_EACH, "coverage.one-each", TargetBasis.IMPLIED_COVERAGE, true);
            if (found.isEmpty()) {
                add(found, phrase, DOUBLED, "coverage.each", TargetBasis.IMPLIED_COVERAGE, false);
                add(found, phrase, EVERY, "coverage.every", TargetBasis.IMPLIED_COVERAGE, false);
            }
            if (found.isEmpty()) {
                add(found, phrase, ALL, "coverage.all", TargetBasis.IMPLIED_COVERAGE, false);
                rhythm(found, phrase);
            }
        }
        return found;
    }

    private void add(
            List<ProposedTarget> found,
            Span phrase,
            Pattern pattern,
            String rule,
            TargetBasis basis,
            boolean evenQuoted) {
        Matcher matcher = pattern.matcher(text.folded())
                .region(phrase.start(), phrase.end())
                .useTransparentBounds(true);
        boolean several = rule.equals("coverage.one-each");
        while (matcher.find()) {
            boolean quoted = enclosures.quotes(matcher.start());
            if ((quoted && !evenQuoted) || (enclosures.brackets(matcher.start()) && !quoted)) {
                continue;
            }
            Span span = several ? named(matcher, phrase) : phrase;
            String words = text.words(matcher.start(), matcher.end());
            found.add(target(
                    several ? words : text.words(phrase),
                    Figure.everyOne(),
                    basis,
                    span,
                    phrase,
                    new Grounds(rule, words)));
            if (!several) {
                return;
            }
        }
    }

    /** A quoted 一校一案 is a target of its own; unquoted it stands for its phrase. */
    private Span named(Matcher matcher, Span phrase) {
        int opening = matcher.start() - 1;
        int closing = enclosures.quotes(matcher.start()) && opening >= 0 ? enclosures.closing(opening) : -1;
        return closing > 0 ? new Span(opening, closing + 1) : phrase;
    }

    private List<ProposedTarget> policies(Span phrase) {
        List<ProposedTarget> found = new ArrayList<>();
        String words = text.folded(phrase);
        for (NamedPolicy policy : NamedPolicy.KNOWN) {
            if (words.contains(policy.name())) {
                Grounds grounds = new Grounds("policy." + policy.basis().code(), policy.name());
                policy.parts()
                        .forEach(part ->
                                found.add(target(part, policy.figure(), policy.basis(), phrase, phrase, grounds)));
            }
        }
        return found;
    }

    private void rhythm(List<ProposedTarget> found, Span phrase) {
        Matcher matcher = RHYTHM.matcher(text.folded()).region(phrase.start(), phrase.end());
        if (found.isEmpty() && matcher.find() && !enclosures.quotes(matcher.start())) {
            String unit = "times_per_" + Units.per(matcher.group(1));
            Figure once = new Figure(GoalComparator.EQUAL, BigDecimal.ONE, null, false, false, unit, null);
            Grounds grounds = new Grounds("frequency", text.words(matcher.start(), matcher.end()));
            found.add(target(text.words(phrase), once, TargetBasis.IMPLIED_FREQUENCY, phrase, phrase, grounds));
        }
    }

    private ProposedTarget target(
            String name, Figure figure, TargetBasis basis, Span span, Span phrase, Grounds grounds) {
        String words = text.folded(phrase);
        @Nullable String scope = Scopes.of(words);
        return new ProposedTarget(
                name, figure, null, Strengths.of(words), basis, scope, span.start(), span.end(), grounds);
    }
}
