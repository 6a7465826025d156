package org.yaodian.workplan.target.rest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.target.DefinitionVersion;
import org.yaodian.workplan.target.Rounding;
import org.yaodian.workplan.target.TargetSeries;
import org.yaodian.workplan.target.TargetValue;

/** Series as they go out, rounded. */
final class SeriesMapper {
    private SeriesMapper() {}

    static SeriesView view(TargetSeries series) {
        return new SeriesView(
                series.target().reference(),
                series.unit().reference(),
                series.asOf(),
                series.frequency(),
                unit(series),
                series.target().comparator(),
                series.points().stream().map(SeriesMapper::point).toList(),
                series.path().stream().map(SeriesMapper::step).toList(),
                series.points().isEmpty()
                        ? null
                        : ValueMapper.forecast(series.points().getLast().value().forecast()),
                series.definitionChanges().stream().map(SeriesMapper::change).toList());
    }

    private static @Nullable String unit(TargetSeries series) {
        return series.points().isEmpty()
                ? series.target().unit()
                : series.points().getLast().value().unit();
    }

    private static SeriesView.Point point(TargetSeries.Point point) {
        TargetValue value = point.value();
        LocalDate end = point.period().end();
        return new SeriesView.Point(
                point.period().code(),
                end,
                value.asOf(),
                Rounding.value(value.target(), value.value()),
                Rounding.exact(value.numerator()),
                Rounding.exact(value.denominator()),
                Rounding.exact(value.goal()),
                Rounding.share(value.cappedAchievement()),
                Rounding.expected(value.expected()),
                value.light(),
                value.reportedUnits(),
                value.expectedUnits(),
                value.mixedDefinitions());
    }

    private static SeriesView.Step step(TargetSeries.Step step) {
        return new SeriesView.Step(step.date(), Rounding.exact(step.value()));
    }

    private static SeriesView.DefinitionChange change(DefinitionVersion version) {
        return new SeriesView.DefinitionChange(version.version(), version.since(), version.reason());
    }
}
