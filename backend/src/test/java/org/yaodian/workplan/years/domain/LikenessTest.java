package org.yaodian.workplan.years.domain;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource({
        "新增公办学位1200个, 新增公办学位1500个, 1000",
        "２０２５年校园足球, 2026年校园足球, 1000",
        "“校园 足球”, 校园足球, 1000",
        "Smart Campus, smart campus, 1000",
        "校园足球, 足球校园, 666",
        "推进校园足球, 发展校园足球, 600",
        "校园足球, 食堂管理, 0",
        "牛, 牛, 1000",
        "牛, 牛羊, 0",
        "1200, 1200, 1000",
    })
    void theShareOfNeighbouringLettersCounts(String one, String other, int likeness) {
        assertThat(Likeness.of(one).with(Likeness.of(other))).isEqualTo(likeness);
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "'', 校园足球"})
    void nothingIsLikeAnEmptyText(String one, String other) {
        assertThat(Likeness.of(one).with(Likeness.of(other))).isZero();
    }

    @Property
    void itIsTheSameFromBothSidesAndNeverMoreThanWhole(@ForAll String one, @ForAll String other) {
        int likeness = Likeness.of(one).with(Likeness.of(other));

        assertThat(likeness)
                .isBetween(0, Likeness.WHOLE)
                .isEqualTo(Likeness.of(other).with(Likeness.of(one)));
    }
}
