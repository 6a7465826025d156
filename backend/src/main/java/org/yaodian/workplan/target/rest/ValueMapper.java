package org.yaodian.workplan.target.rest;

import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.organisation.OrgTree;
import org.yaodian.workplan.plan.ReasonView;
import org.yaodian.workplan.shared.text.Language;
import org.yaodian.workplan.target.PublishedFigure;
import org.yaodian.workplan.target.Rounding;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.TargetValue;

/** Values as they go out, rounded. */
public final class ValueMapper {
    private ValueMapper() {}

    /** The value in the caller's language, with figures rounded for reading. */
    public static ValueView view(TargetValue value, OrgTree tree, Language language) {
        TargetSummary target = value.target();
        return new ValueView(
                target.reference(),
                tree.get(value.orgUnitId()).reference(),
                value.asOf(),
                Rounding.value(target, value.value()),
                value.unit(),
                Rounding.exact(value.numerator()),
                Rounding.exact(value.denominator()),
                new ValueView.RolledUpView(
                        Rounding.value(target, value.rolledUp().value()),
                        Rounding.exact(value.rolledUp().numerator()),
                        Rounding.exact(value.rolledUp().denominator())),
                published(target, value.published()),
                value.mixedDefinitions(),
                Rounding.exact(value.goal()),
                Rounding.exact(value.goalUpper()),
                Rounding.share(value.cappedAchievement()),
                Rounding.share(value.achievement()),
                Rounding.expected(value.expected()),
                value.light(),
                ReasonView.all(value.reasons(), language),
                value.reportedUnits(),
                value.expectedUnits(),
                value.lateUnits(),
                value.waiting().units(),
                value.waiting().since(),
                forecast(value.forecast()),
                target.definitionVersion());
    }

    private static ValueView.@Nullable PublishedView published(TargetSummary target, @Nullable PublishedFigure figure) {
        return figure == null
                ? null
                : new ValueView.PublishedView(
                        figure.observationId(),
                        figure.period().code(),
                        Rounding.value(target, figure.value()),
                        Rounding.exact(figure.numerator()),
                        Rounding.exact(figure.denominator()),
                        figure.source(),
                        figure.note());
    }

    static ValueView.@Nullable ForecastView forecast(TargetValue.@Nullable Forecast forecast) {
        return forecast == null
                ? null
                : new ValueView.ForecastView(
                        Rounding.expected(forecast.value()), forecast.attainedOn(), forecast.points());
    }
}
