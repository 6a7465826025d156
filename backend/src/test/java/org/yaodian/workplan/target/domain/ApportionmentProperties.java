package org.yaodian.workplan.target.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.yaodian.workplan.target.domain.Apportionment.Part;

class ApportionmentProperties {

    @Provide
    Arbitrary<List<Part>> parts() {
        Arbitrary<Integer> keys = Arbitraries.integers().between(0, 99);
        Arbitrary<BigDecimal> weights = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(500))
                .ofScale(2);
        Arbitrary<Integer> rooms = Arbitraries.integers().between(0, 300).injectNull(0.2);
        return Combinators.combine(keys, weights, rooms)
                .as((key, weight, room) ->
                        new Part("unit-" + key, weight, room == null ? null : BigInteger.valueOf(room)))
                .list()
                .ofMaxSize(12)
                .uniqueElements(Part::key);
    }

    @Property
    void sharesAddUpExactlyWhileAnybodyHasRoom(
            @ForAll("parts") List<Part> parts, @ForAll @IntRange(min = 0, max = 5000) int total) {
        BigInteger given = sum(Apportionment.of(BigInteger.valueOf(total), parts));
        boolean unlimited = parts.stream().anyMatch(part -> part.room() == null);
        BigInteger room = unlimited
                ? BigInteger.valueOf(total)
                : sum(parts.stream().map(Part::room).toList());
        assertThat(given).isEqualTo(BigInteger.valueOf(total).min(room));
    }

    @Property
    void nobodyGetsMoreThanItsRoomNorLessThanNothing(
            @ForAll("parts") List<Part> parts, @ForAll @IntRange(min = 0, max = 5000) int total) {
        List<BigInteger> shares = Apportionment.of(BigInteger.valueOf(total), parts);
        for (int i = 0; i < parts.size(); i++) {
            assertThat(shares.get(i)).isNotNegative();
            if (parts.get(i).room() != null) {
                assertThat(shares.get(i)).isLessThanOrEqualTo(parts.get(i).room());
            }
        }
    }

    @Property
    void theOrderOfPartsDoesNotMatter(
            @ForAll("parts") List<Part> parts, @ForAll @IntRange(min = 0, max = 5000) int total, @ForAll long seed) {
        List<Part> shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(byKey(total, shuffled)).isEqualTo(byKey(total, parts));
    }

    @Property
    void withoutLimitsEverybodyIsWithinOneStepOfItsProportion(
            @ForAll("parts") List<Part> parts, @ForAll @IntRange(min = 0, max = 5000) int total) {
        List<Part> open = parts.stream()
                .map(part -> new Part(part.key(), part.weight(), null))
                .toList();
        BigDecimal weighed = open.stream().map(Part::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (weighed.signum() == 0) {
            return;
        }
        List<BigInteger> shares = Apportionment.of(BigInteger.valueOf(total), open);
        for (int i = 0; i < open.size(); i++) {
            BigDecimal ideal = Figures.divide(
                    BigDecimal.valueOf(total).multiply(open.get(i).weight()), weighed);
            assertThat(new BigDecimal(shares.get(i)).subtract(ideal).abs()).isLessThanOrEqualTo(BigDecimal.ONE);
        }
    }

    private static Map<String, BigInteger> byKey(int total, List<Part> parts) {
        List<BigInteger> shares = Apportionment.of(BigInteger.valueOf(total), parts);
        Map<String, BigInteger> byKey = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            byKey.put(parts.get(i).key(), shares.get(i));
        }
        return byKey;
    }

    private static BigInteger sum(List<BigInteger> amounts) {
        return amounts.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }
}
