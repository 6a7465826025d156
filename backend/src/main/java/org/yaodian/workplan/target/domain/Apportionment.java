package org.yaodian.workplan.target.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shares out a whole number of steps by weight: by largest remainder, nobody above its room, what does not fit going to the
 * others. The shares add up exactly as long as somebody has room, and do not depend on the order of the parts.
 */
final class Apportionment {
    private final List<Part> parts;
    private final List<BigInteger> weights;
    private final BigInteger[] shares;
    private BigInteger rest;

    /**
     * Somebody who takes a share.
     *
     * @param key settles equal remainders, the smaller first; no two parts have the same
     * @param weight not negative; when nobody with room weighs anything they share equally
     * @param room most steps it can take; null for any number
     */
    record Part(String key, BigDecimal weight, @Nullable BigInteger room) {
        boolean hasRoom() {
            return room == null || room.signum() > 0;
        }
    }

    private Apportionment(BigInteger total, List<Part> parts) {
        this.parts = parts;
        this.rest = total;
        this.weights = integers(parts.stream().map(Part::weight).toList());
        this.shares = new BigInteger[parts.size()];
        Arrays.fill(shares, BigInteger.ZERO);
    }

    /** The share of each part, in their order; {@code total} is not negative. */
    static List<BigInteger> of(BigInteger total, List<Part> parts) {
        Apportionment apportionment = new Apportionment(total, parts);
        apportionment.share();
        return List.of(apportionment.shares);
    }

    /** The same proportions in whole numbers. */
    private static List<BigInteger> integers(List<BigDecimal> weights) {
        int scale = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return weights.stream()
                .map(weight -> weight.setScale(Math.max(scale, 0)).unscaledValue())
                .toList();
    }

    private void share() {
        List<Integer> active = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).hasRoom()) {
                active.add(i);
            }
        }
        while (rest.signum() > 0 && !active.isEmpty()) {
            BigInteger weighed = active.stream().map(weights::get).reduce(BigInteger.ZERO, BigInteger::add);
            boolean equally = weighed.signum() == 0;
            BigInteger sum = equally ? BigInteger.valueOf(active.size()) : weighed;
            BigInteger before = rest;
            List<Integer> full = active.stream()
                    .filter(i -> isFilledBy(
                            before.multiply(weight(i, equally)),
                            sum,
                            parts.get(i).room()))
                    .toList();
            if (full.isEmpty()) {
                byLargestRemainder(active, sum, equally);
            }
            full.forEach(this::fill);
            active.removeAll(full);
        }
    }

    private BigInteger weight(int i, boolean equally) {
        return equally ? BigInteger.ONE : weights.get(i);
    }

    private static boolean isFilledBy(BigInteger shareTimesSum, BigInteger sum, @Nullable BigInteger room) {
        return room != null && shareTimesSum.compareTo(room.multiply(sum)) >= 0;
    }

    private void fill(int i) {
        BigInteger room = parts.get(i).room();
        if (room != null) {
            shares[i] = room;
            rest = rest.subtract(room);
        }
    }

    private void byLargestRemainder(List<Integer> active, BigInteger sum, boolean equally) {
        record Remainder(int part, BigInteger size) {}
        List<Remainder> remainders = new ArrayList<>();
        BigInteger total = rest;
        for (int i : active) {
            BigInteger[] quotient = total.multiply(weight(i, equally)).divideAndRemainder(sum);
            shares[i] = quotient[0];
            rest = rest.subtract(quotient[0]);
            remainders.add(new Remainder(i, quotient[1]));
        }
        remainders.sort(Comparator.comparing(Remainder::size)
                .reversed()
                .thenComparing(remainder -> parts.get(remainder.part()).key()));
        for (Remainder remainder : remainders.subList(0, rest.intValueExact())) {
            shares[remainder.part()] = shares[remainder.part()].add(BigInteger.ONE);
        }
        rest = BigInteger.ZERO;
    }
}
