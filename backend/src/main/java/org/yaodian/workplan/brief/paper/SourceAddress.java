package org.yaodian.workplan.brief.paper;

import java.util.UUID;
import org.yaodian.workplan.brief.BriefContent;
import org.yaodian.workplan.brief.BriefFigure;
import org.yaodian.workplan.shared.http.Reference;

/** Where the API answers the question that a figure of a brief answers. */
record SourceAddress(BriefContent content) {

    /** The path with its parameters, for the same day and the same moment. */
    String of(BriefFigure.Question question) {
        Reference subject = question.subject();
        UUID plan = content.plan().id();
        return switch (question.section()) {
            case TARGET -> "/api/v1/targets/" + (subject == null ? "" : subject.id()) + "/value?" + moment();
            case ORG_UNIT -> "/api/v1/plans/" + plan + "/scorecard?" + moment();
            case OVERALL, PROGRAMME, CHANGED, UPCOMING, OVERDUE ->
                "/api/v1/plans/" + plan + "/overview?" + moment() + since();
        };
    }

    private String moment() {
        return "asOf=" + content.asOf() + "&knownAt=" + content.knownAt();
    }

    private String since() {
        return content.since() == null ? "" : "&since=" + content.since();
    }
}
