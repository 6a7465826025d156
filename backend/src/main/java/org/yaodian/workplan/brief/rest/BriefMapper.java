package org.yaodian.workplan.brief.rest;

import jakarta.enterprise.context.ApplicationScoped;
import org.yaodian.workplan.brief.BriefAction;
import org.yaodian.workplan.brief.BriefDetail;
import org.yaodian.workplan.brief.BriefSummary;
import org.yaodian.workplan.brief.Briefs;

/** From briefs as kept to briefs as they go over HTTP. */
@ApplicationScoped
class BriefMapper {
    private final Briefs briefs;

    BriefMapper(Briefs briefs) {
        this.briefs = briefs;
    }

    BriefView view(BriefDetail detail) {
        BriefSummary brief = detail.brief();
        return new BriefView(
                brief.id(),
                brief.revision(),
                detail.plan().reference(),
                brief.kind(),
                brief.month(),
                brief.asOf(),
                brief.since(),
                brief.issuer(),
                brief.title(),
                brief.introduction(),
                brief.state(),
                brief.number() == null ? null : brief.number().text(),
                brief.createdAt(),
                brief.publishedOn(),
                brief.knownAt(),
                detail.content(),
                detail.restatements(),
                briefs.permissions(brief).stream().map(BriefAction::verb).toList());
    }
}
