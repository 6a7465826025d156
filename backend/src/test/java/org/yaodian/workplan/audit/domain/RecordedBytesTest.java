package org.yaodian.workplan.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.audit.Operation;
import org.yaodian.workplan.audit.Recorded;

/** What waits on disk for the end of a long transaction comes back as it was. */
class RecordedBytesTest {
    private static Recorded recorded(int i) {
        boolean even = i % 2 == 0;
        UUID id = new UUID(i, 7);
        return new Recorded(
                even ? Operation.CREATED : Operation.CHANGED,
                "observation",
                id,
                even ? "code" : null,
                even ? null : id,
                even ? id : null,
                "{}",
                "{\"note\": \"东源县\\n" + i + "\"}");
    }

    @Test
    void whatWasSettledIsHandedOnInItsOrderAndOnce() {
        List<Recorded> all =
                IntStream.range(0, 25).mapToObj(RecordedBytesTest::recorded).toList();
        SettledChanges settled = new SettledChanges();
        settled.add(all.subList(0, 11));
        settled.add(List.of());
        settled.add(all.subList(11, 25));
        List<Recorded> back = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        settled.take(10, some -> {
            sizes.add(some.size());
            back.addAll(some);
        });
        assertThat(back).isEqualTo(all);
        assertThat(sizes).containsExactly(10, 10, 5);
        assertThat(settled.isEmpty()).isTrue();
        settled.take(10, some -> back.addAll(some));
        assertThat(back).hasSize(25);
    }
}
