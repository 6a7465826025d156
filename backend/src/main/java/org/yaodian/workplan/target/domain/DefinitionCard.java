package org.yaodian.workplan.target.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.target.Definition;

/** The definition card of a target with its version, which grows whenever words on it change; the first words don't count. */
@Embeddable
class DefinitionCard {
    @Column(name = "definition_version")
    private int version = 1;

    @Column(name = "definition_numerator")
    private @Nullable String numerator;

    @Column(name = "definition_denominator")
    private @Nullable String denominator;

    @Column(name = "definition_population")
    private @Nullable String population;

    @Column(name = "definition_exclusions")
    private @Nullable String exclusions;

    @Column(name = "definition_source")
    private @Nullable String source;

    @Column(name = "definition_rounding")
    private @Nullable String rounding;

    @Column(name = "definition_method")
    private @Nullable String method;

    void restate(Definition next) {
        if (!next.words().equals(words())) {
            boolean firstWords = version == 1 && words().equals(Definition.EMPTY);
            version = firstWords ? version : version + 1;
            numerator = next.numerator();
            denominator = next.denominator();
            population = next.population();
            exclusions = next.exclusions();
            source = next.source();
            rounding = next.rounding();
            method = next.method();
        }
    }

    Definition words() {
        return new Definition(numerator, denominator, population, exclusions, source, rounding, method, null);
    }

    /** A copy to keep. */
    DefinitionCard copy() {
        DefinitionCard copy = new DefinitionCard();
        copy.restate(words());
        copy.version = version;
        return copy;
    }

    int version() {
        return version;
    }
}
