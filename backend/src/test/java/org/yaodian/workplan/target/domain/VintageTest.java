package org.yaodian.workplan.target.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class VintageTest {

    @Property
    void figuresAreMixedExactlyWhenTheirVersionsDiffer(@ForAll List<@IntRange(min = 1, max = 50) Integer> versions) {
        Vintage sum = versions.stream().map(Vintage::of).reduce(Vintage.NONE, Vintage::plus);
        assertThat(sum.isMixed()).isEqualTo(new HashSet<>(versions).size() > 1);
    }

    @Property
    void takingAwayWhatWasAddedLeavesWhatWasThere(
            @ForAll @IntRange(min = 1, max = 50) int one, @ForAll @IntRange(min = 1, max = 50) int other) {
        assertThat(Vintage.of(one).plus(Vintage.of(other)).minus(Vintage.of(other)))
                .isEqualTo(Vintage.of(one));
    }
}
