package org.yaodian.workplan.document.domain.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.document.Grounds;
import org.yaodian.workplan.document.ProposedClause;
import org.yaodian.workplan.document.ProposedMilestone;
import org.yaodian.workplan.document.ProposedTarget;
import org.yaodian.workplan.task.ClauseKind;

/** Says what a clause asks for: a figure, a deliverable, something to do, or only where all of it leads. */
final class ClauseKinds {
    private static final Pattern EFFECT = Pattern.compile(
            "(?:不断|持续|全面|更好|切实|有效|着力|进一步|突出|主动|逐步|从而)*(?:促进|提升|提高|增强|满足|赋能|筑牢|营造|助力|服务|让|使|传递|推动(?:各项|各级|形成)|为.*(?:提供|奠定|作出|做出|注入)|防范化解|保障.*(?:任务|需求|发展)|凝聚|彰显|夯实)[^\\d]*");
    private static final Pattern HEADLINE =
            Pattern.compile("(?:深入|扎实|持续|着力|继续|积极|进一步|全面|加快|大力)*(?:推进|深化|提升|巩固|加强|促进|选树|抓好|强化)[^,。;《》\\d]{3,18}");
    private static final Pattern VAGUE = Pattern.compile("一批|一系列|若干|一大批|多个|数个|部分");

    private ClauseKinds() {}

    /** The clause; {@code first} and {@code alone} say whether it opens its task or sentence, and whether nothing follows. */
    static ProposedClause of(
            SourceText text,
            Span clause,
            boolean first,
            List<ProposedTarget> targets,
            List<ProposedMilestone> milestones) {
        String words = text.folded(clause);
        Matcher matcher = VAGUE.matcher(words);
        @Nullable String vague = matcher.find() ? matcher.group() : null;
        if (!targets.isEmpty()) {
            return clause(clause, ClauseKind.TARGET, vague, targets.get(0).grounds());
        }
        if (!milestones.isEmpty()) {
            return clause(clause, ClauseKind.MILESTONE, vague, milestones.get(0).grounds());
        }
        if (!first && EFFECT.matcher(words).matches()) {
            return clause(clause, ClauseKind.PRINCIPLE, vague, new Grounds("clause.effect", text.words(clause)));
        }
        if (first && vague == null && HEADLINE.matcher(words).matches()) {
            return clause(clause, ClauseKind.PRINCIPLE, vague, new Grounds("clause.headline", text.words(clause)));
        }
        String rule = vague == null ? "clause.action" : "clause.vague-quantity";
        return clause(clause, ClauseKind.ACTION, vague, new Grounds(rule, vague == null ? text.words(clause) : vague));
    }

    /** Whether a phrase only says where the work leads. */
    static boolean isEffect(String phrase) {
        return EFFECT.matcher(phrase).matches();
    }

    private static ProposedClause clause(Span span, ClauseKind kind, @Nullable String vague, Grounds grounds) {
        return new ProposedClause(span.start(), span.end(), kind, vague, grounds);
    }
}
