package org.yaodian.workplan.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.audit.AuditLine;
import org.yaodian.workplan.audit.ChainPoint;

/** Anybody can work out a line's hash from what the documentation says. */
class CanonicalFormTest {

    @Test
    void theHashIsThatOfTheDocumentedBytes() throws NoSuchAlgorithmException {
        AuditLine line = new AuditLine(
                1, new UUID(7, 8), Lines.NOW, Lines.actor("李"), Lines.recorded("新"), ChainPoint.START.hash(), "");
        String documented = """
                1:1
                36:00000000-0000-0007-0000-000000000008
                27:2025-10-15T02:00:00.123456Z
                3:李
                5:s-李
                10:督办 李
                11:coordinator
                3:WEB
                11:yaodian-spa
                3:r-1
                7:CHANGED
                11:observation
                36:00000000-0000-0001-0000-000000000002
                -
                36:00000000-0000-0003-0000-000000000004
                36:00000000-0000-0005-0000-000000000006
                2:{}
                14:{"note":"新"}
                64:%s
                """.formatted("0".repeat(64));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(documented.getBytes(StandardCharsets.UTF_8));
        assertThat(CanonicalForm.hash(line)).isEqualTo(HexFormat.of().formatHex(hash));
    }

    @Test
    void whatMovesFromOneFieldToTheNextIsAnotherLine() {
        AuditLine one = Lines.trail(List.of(List.of("a"))).getFirst();
        AuditLine other = new AuditLine(
                one.number(),
                one.id(),
                one.occurredAt(),
                new org.yaodian.workplan.audit.Actor(
                        "coordinators-",
                        "coordinator",
                        "督办 coordinator",
                        List.of("coordinator"),
                        one.actor().channel(),
                        one.actor().client(),
                        one.actor().requestId()),
                one.recorded(),
                one.previousHash(),
                "");
        assertThat(CanonicalForm.hash(other)).isNotEqualTo(one.hash());
    }
}
