package org.yaodian.workplan.voice.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.ListQuery;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.security.Capability;
import org.yaodian.workplan.shared.time.BusinessClock;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.Targets;
import org.yaodian.workplan.voice.SuggestionAction;
import org.yaodian.workplan.voice.SuggestionSpec;
import org.yaodian.workplan.voice.SuggestionSummary;
import org.yaodian.workplan.voice.Suggestions;

@ApplicationScoped
class SuggestionService implements Suggestions {
    private final SuggestionRepository suggestions;
    private final Targets targets;
    private final Scope scope;
    private final BusinessClock clock;

    SuggestionService(SuggestionRepository suggestions, Targets targets, Scope scope, BusinessClock clock) {
        this.suggestions = suggestions;
        this.targets = targets;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Page<SuggestionSummary> list(Filter filter, PageQuery query) {
        String caller = scope.caller().name();
        return new ListQuery<>(Suggestion.class, "-createdAt", SuggestionRepository.SORT_KEYS)
                .where("e.publishedAt is not null or e.author = :reader", "reader", mayHear() ? null : caller)
                .where("e.kind = :kind", "kind", filter.kind())
                .where(own(filter), "caller", filter.own() == null ? null : caller)
                .where(
                        "case when e.answeredAt is null then false else true end = :answered",
                        "answered",
                        filter.answered())
                .where(
                        "case when e.publishedAt is null then false else true end = :published",
                        "published",
                        filter.published())
                .page(suggestions.getEntityManager(), query)
                .map(suggestion -> suggestion.summary(caller));
    }

    private static String own(Filter filter) {
        return Boolean.FALSE.equals(filter.own()) ? "e.author <> :caller" : "e.author = :caller";
    }

    @Override
    @Transactional
    public SuggestionSummary get(UUID id) {
        return summary(seen(suggestions.findByIdOptional(id), id));
    }

    @Override
    @Transactional
    public SuggestionSummary create(SuggestionSpec spec) {
        if (spec.page() != null && spec.target() != null) {
            throw Problem.invalid("/target", "voice.one-subject");
        }
        Suggestion suggestion = Suggestion.of(scope.caller().name(), spec, target(spec.target()), clock.now());
        suggestions.persistAndFlush(suggestion);
        return summary(suggestion);
    }

    private @Nullable UUID target(@Nullable String named) {
        return named == null
                ? null
                : targets.find(null, named)
                        .map(TargetSummary::id)
                        .orElseThrow(() -> Problem.invalid("/target", "target.unknown", named));
    }

    @Override
    @Transactional
    public SuggestionSummary answer(UUID id, String words, Precondition precondition) {
        Suggestion suggestion = held(id, precondition);
        if (suggestion.isAnswered()) {
            throw Problem.conflict("voice.answered");
        }
        suggestion.answer(words, clock.now());
        suggestions.flush();
        return summary(suggestion);
    }

    @Override
    @Transactional
    public SuggestionSummary publish(UUID id, Precondition precondition) {
        Suggestion suggestion = held(id, precondition);
        if (!suggestion.isAnswered()) {
            throw Problem.conflict("voice.not-answered");
        }
        if (suggestion.isPublished()) {
            throw Problem.conflict("voice.published");
        }
        suggestion.publish(clock.now());
        suggestions.flush();
        return summary(suggestion);
    }

    @Override
    public List<SuggestionAction> permissions(SuggestionSummary suggestion) {
        List<SuggestionAction> actions = new ArrayList<>();
        if (mayHear() && suggestion.answeredAt() == null) {
            actions.add(SuggestionAction.ANSWER);
        }
        if (mayHear() && suggestion.answeredAt() != null && suggestion.publishedAt() == null) {
            actions.add(SuggestionAction.PUBLISH);
        }
        return actions;
    }

    private Suggestion held(UUID id, Precondition precondition) {
        Suggestion suggestion = seen(suggestions.hold(id), id);
        precondition.check(suggestion);
        return suggestion;
    }

    private Suggestion seen(Optional<Suggestion> found, UUID id) {
        String caller = scope.caller().name();
        return found.filter(one -> mayHear() || one.isPublished() || one.isOf(caller))
                .orElseThrow(() -> Problem.notFound("suggestions", id));
    }

    private SuggestionSummary summary(Suggestion suggestion) {
        return suggestion.summary(scope.caller().name());
    }

    private boolean mayHear() {
        return scope.may(Capability.HEAR);
    }
}
