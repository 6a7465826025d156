package org.yaodian.workplan.bench;

import java.util.List;

/**
 * What was found at one size.
 *
 * @param observations how many there were
 * @param reads one for each workload and for what others did
 * @param memory of the API after all of them
 */
record SizeFigures(int observations, List<ReadFigures> reads, Memory memory) {

    ReadFigures read(String name, Others others) {
        return reads.stream()
                .filter(read -> read.name().equals(name) && read.others() == others)
                .findFirst()
                .orElseThrow(() -> new BenchFailure("Nothing was measured of " + name));
    }
}
