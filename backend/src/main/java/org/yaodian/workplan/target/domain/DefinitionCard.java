package org.yaodian.workplan.target.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.target.Definition;

/** The definition card of a target with its version, which grows whenever words on it change (writing on an empty card does not). */
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

    @Column(name = "definition_method")
    private @Nullable String method;

    void restate(Definition next) {
        if (!next.equals(words())) {
            version = words().equals(Definition.EMPTY) ? version : version + 1;
            numerator = next.numerator();
            denominator = next.denominator();
            population = next.population();
            exclusions = next.exclusions();
            source = next.source();
            method = next.method();
        }
    }

    Definition words() {
        return new Definition(numerator, denominator, population, exclusions, source, method);
    }

    int version() {
        return version;
    }
}
