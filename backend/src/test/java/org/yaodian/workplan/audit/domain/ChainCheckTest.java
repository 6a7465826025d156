package org.yaodian.workplan.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.access.Origin.Channel;
import org.yaodian.workplan.audit.Actor;
import org.yaodian.workplan.audit.AuditLine;
import org.yaodian.workplan.audit.ChainPoint;
import org.yaodian.workplan.audit.ChainVerification;
import org.yaodian.workplan.audit.ChainVerification.Break;
import org.yaodian.workplan.audit.ChainVerification.Why;
import org.yaodian.workplan.audit.Operation;
import org.yaodian.workplan.audit.Recorded;

/** Whatever is done to a trail by somebody who cannot also change its head is found. */
class ChainCheckTest {
    private static final UUID ELSE = new UUID(9, 9);

    /** Every single field of a line, changed. */
    private static final List<UnaryOperator<AuditLine>> ALTERATIONS = List.of(
            line -> with(line, new UUID(8, 8), line.actor(), line.recorded()),
            line -> new AuditLine(
                    line.number(),
                    line.id(),
                    line.occurredAt().plusNanos(1000),
                    line.actor(),
                    line.recorded(),
                    line.previousHash(),
                    line.hash()),
            line -> by(
                    line,
                    new Actor(
                            "x",
                            "s-coordinator",
                            "督办 coordinator",
                            List.of("coordinator"),
                            Channel.WEB,
                            "yaodian-spa",
                            "r-1")),
            line -> by(
                    line,
                    new Actor(
                            "coordinator",
                            "x",
                            "督办 coordinator",
                            List.of("coordinator"),
                            Channel.WEB,
                            "yaodian-spa",
                            "r-1")),
            line -> by(
                    line,
                    new Actor(
                            "coordinator",
                            "s-coordinator",
                            "x",
                            List.of("coordinator"),
                            Channel.WEB,
                            "yaodian-spa",
                            "r-1")),
            line -> by(
                    line,
                    new Actor(
                            "coordinator",
                            "s-coordinator",
                            "督办 coordinator",
                            List.of("viewer"),
                            Channel.WEB,
                            "yaodian-spa",
                            "r-1")),
            line -> by(
                    line,
                    new Actor(
                            "coordinator",
                            "s-coordinator",
                            "督办 coordinator",
                            List.of("coordinator"),
                            Channel.API,
                            "yaodian-spa",
                            "r-1")),
            line -> by(
                    line,
                    new Actor(
                            "coordinator",
                            "s-coordinator",
                            "督办 coordinator",
                            List.of("coordinator"),
                            Channel.WEB,
                            null,
                            "r-1")),
            line -> by(
                    line,
                    new Actor(
                            "coordinator",
                            "s-coordinator",
                            "督办 coordinator",
                            List.of("coordinator"),
                            Channel.WEB,
                            "yaodian-spa",
                            "r-2")),
            line -> about(
                    line,
                    new Recorded(
                            Operation.DELETED,
                            "observation",
                            new UUID(1, 2),
                            null,
                            new UUID(3, 4),
                            new UUID(5, 6),
                            "{}",
                            line.recorded().after())),
            line -> about(
                    line,
                    new Recorded(
                            Operation.CHANGED,
                            "goal",
                            new UUID(1, 2),
                            null,
                            new UUID(3, 4),
                            new UUID(5, 6),
                            "{}",
                            line.recorded().after())),
            line -> about(
                    line,
                    new Recorded(
                            Operation.CHANGED,
                            "observation",
                            ELSE,
                            null,
                            new UUID(3, 4),
                            new UUID(5, 6),
                            "{}",
                            line.recorded().after())),
            line -> about(
                    line,
                    new Recorded(
                            Operation.CHANGED,
                            "observation",
                            new UUID(1, 2),
                            "",
                            new UUID(3, 4),
                            new UUID(5, 6),
                            "{}",
                            line.recorded().after())),
            line -> about(
                    line,
                    new Recorded(
                            Operation.CHANGED,
                            "observation",
                            new UUID(1, 2),
                            null,
                            null,
                            new UUID(5, 6),
                            "{}",
                            line.recorded().after())),
            line -> about(
                    line,
                    new Recorded(
                            Operation.CHANGED,
                            "observation",
                            new UUID(1, 2),
                            null,
                            new UUID(3, 4),
                            ELSE,
                            "{}",
                            line.recorded().after())),
            line -> about(
                    line,
                    new Recorded(
                            Operation.CHANGED,
                            "observation",
                            new UUID(1, 2),
                            null,
                            new UUID(3, 4),
                            new UUID(5, 6),
                            "{ }",
                            line.recorded().after())),
            line -> about(
                    line,
                    new Recorded(
                            Operation.CHANGED,
                            "observation",
                            new UUID(1, 2),
                            null,
                            new UUID(3, 4),
                            new UUID(5, 6),
                            "{}",
                            line.recorded().after() + " ")),
            line -> new AuditLine(
                    line.number(),
                    line.id(),
                    line.occurredAt(),
                    line.actor(),
                    line.recorded(),
                    "f".repeat(64),
                    line.hash()),
            line -> new AuditLine(
                    line.number(),
                    line.id(),
                    line.occurredAt(),
                    line.actor(),
                    line.recorded(),
                    line.previousHash(),
                    "f".repeat(64)));

    private static AuditLine with(AuditLine line, UUID id, Actor actor, Recorded recorded) {
        return new AuditLine(line.number(), id, line.occurredAt(), actor, recorded, line.previousHash(), line.hash());
    }

    private static AuditLine by(AuditLine line, Actor actor) {
        return with(line, line.id(), actor, line.recorded());
    }

    private static AuditLine about(AuditLine line, Recorded recorded) {
        return with(line, line.id(), line.actor(), recorded);
    }

    private static ChainVerification check(List<AuditLine> lines, ChainPoint head, @Nullable ChainPoint known) {
        ChainCheck check = new ChainCheck(known);
        lines.forEach(check::accept);
        return check.against(head);
    }

    private static @Nullable Break broken(List<AuditLine> lines, ChainPoint head) {
        return check(lines, head, null).firstBroken();
    }

    @Property(tries = 200)
    void whatWasWrittenVerifies(@ForAll List<@Size(max = 5) List<String>> transactions) {
        List<AuditLine> lines = Lines.trail(transactions);
        ChainVerification found = check(lines, Lines.head(lines), null);
        assertThat(found.firstBroken()).isNull();
        assertThat(found.lines()).isEqualTo(lines.size());
        for (AuditLine line : lines) {
            ChainPoint noted = new ChainPoint(line.number(), line.hash());
            assertThat(check(lines, Lines.head(lines), noted).firstBroken()).isNull();
        }
    }

    @Property(tries = 200)
    void anyAlteredFieldIsFoundAtItsLine(
            @ForAll @NotEmpty List<@NotEmpty @Size(max = 4) List<String>> transactions,
            @ForAll @IntRange(max = 1000) int draw) {
        List<AuditLine> lines = Lines.trail(transactions);
        int victim = draw % lines.size();
        for (UnaryOperator<AuditLine> alteration : ALTERATIONS) {
            List<AuditLine> altered = new ArrayList<>(lines);
            altered.set(victim, alteration.apply(lines.get(victim)));
            assertThat(broken(altered, Lines.head(lines))).isEqualTo(new Break(victim + 1L, Why.ALTERED));
        }
    }

    @Property(tries = 200)
    void anyRemovedLineIsFoundAlsoTheLast(
            @ForAll @NotEmpty List<@NotEmpty @Size(max = 4) List<String>> transactions,
            @ForAll @IntRange(max = 1000) int draw) {
        List<AuditLine> lines = Lines.trail(transactions);
        int victim = draw % lines.size();
        List<AuditLine> fewer = new ArrayList<>(lines);
        fewer.remove(victim);
        assertThat(broken(fewer, Lines.head(lines))).isEqualTo(new Break(victim + 1L, Why.MISSING));
        assertThat(broken(lines.subList(0, victim), Lines.head(lines))).isEqualTo(new Break(victim + 1L, Why.MISSING));
    }

    @Property(tries = 200)
    void swappedLinesAreFound(
            @ForAll @Size(min = 2) List<@NotEmpty @Size(max = 4) List<String>> transactions,
            @ForAll @IntRange(max = 1000) int draw) {
        List<AuditLine> lines = Lines.trail(transactions);
        int first = draw % (lines.size() - 1);
        List<AuditLine> swapped = new ArrayList<>(lines);
        Collections.swap(swapped, first, first + 1);
        swapped.set(first, numbered(swapped.get(first), first + 1L));
        swapped.set(first + 1, numbered(swapped.get(first + 1), first + 2L));
        assertThat(broken(swapped, Lines.head(lines))).isEqualTo(new Break(first + 1L, Why.ALTERED));
    }

    private static AuditLine numbered(AuditLine line, long number) {
        return new AuditLine(
                number, line.id(), line.occurredAt(), line.actor(), line.recorded(), line.previousHash(), line.hash());
    }

    @Test
    void aLineAddedBehindTheHeadIsFound() {
        List<AuditLine> lines = Lines.trail(List.of(List.of("a"), List.of("b")));
        assertThat(broken(lines, Lines.head(lines.subList(0, 1)))).isEqualTo(new Break(2, Why.ADDED));
    }

    @Test
    void aTrailWrittenAnewIsFoundByItsHead() {
        List<AuditLine> lines = Lines.trail(List.of(List.of("a"), List.of("b")));
        List<AuditLine> anew = Lines.trail(List.of(List.of("x"), List.of("b")));
        assertThat(broken(anew, Lines.head(lines))).isEqualTo(new Break(2, Why.REWRITTEN));
    }

    @Test
    void aTrailWrittenAnewWithItsHeadIsFoundByAPointNotedElsewhere() {
        List<AuditLine> lines = Lines.trail(List.of(List.of("a"), List.of("b"), List.of("c")));
        List<AuditLine> anew = Lines.trail(List.of(List.of("x"), List.of("b"), List.of("c")));
        ChainPoint noted = Lines.head(lines.subList(0, 2));
        assertThat(check(anew, Lines.head(anew), null).firstBroken()).isNull();
        assertThat(check(anew, Lines.head(anew), noted).firstBroken()).isEqualTo(new Break(2, Why.REWRITTEN));
        List<AuditLine> cut = anew.subList(0, 1);
        assertThat(check(cut, Lines.head(cut), noted).firstBroken()).isEqualTo(new Break(2, Why.MISSING));
    }

    @Test
    void aLineThatIsWholeButDoesNotContinueTheOneBeforeItIsFound() {
        AuditLine first = Lines.trail(List.of(List.of("a"))).getFirst();
        AuditLine second = Lines.trail(List.of(List.of("x"), List.of("b"))).get(1);
        assertThat(broken(List.of(first, second), new ChainPoint(2, second.hash())))
                .isEqualTo(new Break(2, Why.UNLINKED));
    }
}
