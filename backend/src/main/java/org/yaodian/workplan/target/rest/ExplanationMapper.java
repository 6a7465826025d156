package org.yaodian.workplan.target.rest;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.organisation.OrgTree;
import org.yaodian.workplan.shared.text.Language;
import org.yaodian.workplan.target.Explanation;
import org.yaodian.workplan.target.ObservationSummary;
import org.yaodian.workplan.target.Rounding;
import org.yaodian.workplan.target.TargetValue;

/** Explanations as they go out, rounded and worded. */
final class ExplanationMapper {
    private ExplanationMapper() {}

    static ExplanationView view(Explanation explanation, OrgTree tree, Language language) {
        ValueWords words = new ValueWords(explanation.value(), tree, language);
        return new ExplanationView(
                ValueMapper.view(explanation.value(), tree, language),
                words.sentence(),
                new ExplanationView.Rule(
                        explanation.value().target().rollup(),
                        explanation.value().target().timeBasis(),
                        words.formula()),
                mean(explanation),
                node(explanation.root()),
                explanation.missing().stream().map(ExplanationMapper::missing).toList());
    }

    private static ExplanationView.@Nullable Mean mean(Explanation explanation) {
        BigDecimal mean = explanation.meanOfPercentages();
        if (mean == null) {
            return null;
        }
        BigDecimal right = Objects.requireNonNull(explanation.value().rolledUp().value());
        return new ExplanationView.Mean(Rounding.expected(mean), Rounding.expected(mean.subtract(right)));
    }

    private static ExplanationView.Node node(Explanation.Node node) {
        TargetValue value = node.value();
        return new ExplanationView.Node(
                node.unit().reference(),
                node.unit().level(),
                Rounding.value(value.target(), value.rolledUp().value()),
                Rounding.exact(value.rolledUp().numerator()),
                Rounding.exact(value.rolledUp().denominator()),
                Rounding.share(node.share()),
                value.light(),
                value.reportedUnits(),
                value.expectedUnits(),
                node.state(),
                figure(node.observation()),
                node.children().stream().map(ExplanationMapper::node).toList());
    }

    private static ExplanationView.@Nullable Figure figure(@Nullable ObservationSummary observation) {
        return observation == null
                ? null
                : new ExplanationView.Figure(
                        observation.id(),
                        observation.period().code(),
                        observation.valueStatus(),
                        observation.sampleSize(),
                        observation.definitionVersion(),
                        observation.reviewedAt(),
                        observation.note(),
                        ObservationViews.source(observation));
    }

    private static ExplanationView.Missing missing(Explanation.Missing missing) {
        return new ExplanationView.Missing(
                missing.unit().reference(),
                missing.lastPeriod() == null ? null : missing.lastPeriod().code(),
                missing.lateSince());
    }
}
