package org.yaodian.workplan.years.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.workplan.years.domain.ACommitment.milestone;
import static org.yaodian.workplan.years.domain.ACommitment.target;
import static org.yaodian.workplan.years.domain.ACommitment.task;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.milestone.MilestoneKind;
import org.yaodian.workplan.shared.persistence.Aggregate;
import org.yaodian.workplan.years.Basis;
import org.yaodian.workplan.years.Commitment;

class MatchingTest {
    private final Commitment football = task("T1", "推进校园足球特色发展");
    private final Commitment canteen = task("T2", "规范学校食堂管理");
    private final Commitment footballNext = task("N1", "深化校园足球特色发展");
    private final Commitment canteenNext = task("N2", "加强学校食堂规范管理");

    private static Inventory tasks(Commitment... tasks) {
        return new Inventory(List.of(tasks), List.of(), List.of());
    }

    private static Map<String, String> codes(List<Candidate> matches) {
        return matches.stream()
                .collect(Collectors.toMap(
                        match -> match.before().code(), match -> match.after().code()));
    }

    private static Map<String, String> matched(Inventory before, Inventory after, Decisions decisions) {
        return codes(new Matching(before, after, decisions).matches());
    }

    @Test
    void tasksAreMatchedByTheirWords() {
        assertThat(matched(tasks(football, canteen), tasks(canteenNext, footballNext), Decisions.NONE))
                .containsOnly(Map.entry("T1", "N1"), Map.entry("T2", "N2"));
    }

    @Test
    void whatHasLittleInCommonIsNotMatched() {
        assertThat(matched(tasks(football), tasks(canteenNext), Decisions.NONE)).isEmpty();
    }

    @Test
    void aTaskWithANewTitleIsFoundByTheTargetsItHolds() {
        Commitment renamed = task("N1", "体教融合行动");
        Inventory before = new Inventory(List.of(football), List.of(target("G1", "足球特色学校占比", football)), List.of());
        Inventory after = new Inventory(List.of(renamed), List.of(target("H1", "足球特色学校占比", renamed)), List.of());

        List<Candidate> matches = new Matching(before, after, Decisions.NONE).matches();

        assertThat(codes(matches)).containsOnly(Map.entry("T1", "N1"), Map.entry("G1", "H1"));
        assertThat(matches.getFirst().basis()).isEqualTo(Basis.TARGETS);
    }

    @Test
    void theSameNameInTwoTasksGoesToTheTaskThatIsTheSame() {
        Inventory before = new Inventory(
                List.of(football, canteen),
                List.of(target("G1", "达标率", football), target("G2", "达标率", canteen)),
                List.of());
        Inventory after = new Inventory(
                List.of(canteenNext, footballNext),
                List.of(target("A", "达标率", canteenNext), target("B", "达标率", footballNext)),
                List.of());

        assertThat(matched(before, after, Decisions.NONE))
                .containsEntry("G1", "B")
                .containsEntry("G2", "A");
    }

    @Test
    void anotherUnitOrAnotherDeliverableMakesAMatchLessSure() {
        Inventory before = new Inventory(
                List.of(football),
                List.of(target("G1", "足球特色学校", football, "PERCENT")),
                List.of(milestone("M1", "举办校园足球联赛", football, MilestoneKind.COMPETITION)));
        Inventory after = new Inventory(
                List.of(footballNext),
                List.of(target("H1", "足球特色学校", footballNext, "COUNT")),
                List.of(milestone("L1", "举办校园足球联赛", footballNext, MilestoneKind.EVENT)));

        assertThat(new Matching(before, after, Decisions.NONE)
                        .matches().stream()
                                .filter(match -> !match.before().code().equals("T1")))
                .hasSize(2)
                .allMatch(match -> match.score() < 800);
    }

    @Test
    void whatWasConfirmedGoesBeforeWhatReadsAlike() {
        Decisions decisions =
                new Decisions(Map.of(new Decisions.Pair(football.id(), canteenNext.id()), Aggregate.newId()), Set.of());

        List<Candidate> matches =
                new Matching(tasks(football, canteen), tasks(footballNext, canteenNext), decisions).matches();

        assertThat(codes(matches)).containsOnly(Map.entry("T1", "N2"));
        assertThat(matches.getFirst().basis()).isEqualTo(Basis.CONFIRMED);
    }

    @Test
    void whatWasSaidToBeDifferentIsNotMatched() {
        Decisions decisions = new Decisions(Map.of(), Set.of(new Decisions.Pair(football.id(), footballNext.id())));

        assertThat(matched(tasks(football), tasks(footballNext), decisions)).isEmpty();
    }

    @Test
    void ofTwoEquallyAlikeTheOneWithTheSameCodeIsTaken() {
        Commitment sameCode = task("T1", "推进校园足球特色发展");
        Commitment otherCode = task("A1", "推进校园足球特色发展");

        assertThat(matched(tasks(football), tasks(otherCode, sameCode), Decisions.NONE))
                .containsOnly(Map.entry("T1", "T1"));
    }

    @Property(tries = 100)
    void matchesDoNotDependOnTheOrderAndNothingIsMatchedTwice(@ForAll Random random) {
        List<Commitment> before = someTasks("T", random);
        List<Commitment> after = someTasks("N", random);
        Map<String, String> first = matched(inventory(before), inventory(after), Decisions.NONE);
        Collections.shuffle(before, random);
        Collections.shuffle(after, random);

        assertThat(matched(inventory(before), inventory(after), Decisions.NONE)).isEqualTo(first);
        assertThat(first.values()).doesNotHaveDuplicates();
    }

    private static Inventory inventory(List<Commitment> tasks) {
        return new Inventory(List.copyOf(tasks), List.of(), List.of());
    }

    /** Titles of few words, so that many are alike. */
    private static List<Commitment> someTasks(String prefix, Random random) {
        List<String> verbs = List.of("推进", "深化", "规范");
        List<String> things = List.of("校园足球", "食堂管理", "集团办学", "心理健康教育");
        List<Commitment> tasks = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String title = verbs.get(random.nextInt(verbs.size())) + things.get(random.nextInt(things.size()));
            tasks.add(task(prefix + i, title));
        }
        return tasks;
    }
}
