package org.yaodian.workplan.document.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that would keep a careless rule busy for ever; the limit is far beyond what any of them takes. */
class HostileTextTest {
    private static final int MANY = 200_000;

    @ParameterizedTest
    @MethodSource("texts")
    @Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void everyTextIsReadToItsEnd(String text) {
        assertThat(Reading.of(text).text()).isEqualTo(text);
    }

    static Stream<Named<String>> texts() {
        return Stream.of(
                named("one line", "推进工作加强建设".repeat(MANY)),
                named("one line of phrases", "1." + "推进工作,加强建设".repeat(MANY)),
                named("one clause of figures", "1." + "新建学校5所、".repeat(MANY)),
                named("digits", "1." + "1".repeat(MANY * 5)),
                named("grouped digits", "1." + "1,".repeat(MANY)),
                named("open brackets", "1." + "(".repeat(MANY * 5)),
                named("closed before open", "1." + ")(".repeat(MANY)),
                named("open titles", "1." + "《".repeat(MANY)),
                named("labels", "1." + "(牵头单位:".repeat(MANY)),
                named("numerals", "1." + "一".repeat(MANY)),
                named("blanks", "1.推进" + " ".repeat(MANY) + "工作"),
                named("cells", "序号\t任务\n" + "\t".repeat(MANY)),
                named("nested numbers", "1.".repeat(1000) + "推进工作\n"),
                named("deeper and deeper", deeper()));
    }

    private static String deeper() {
        StringBuilder text = new StringBuilder();
        for (int level = 1; level <= 1000; level++) {
            text.append("1.".repeat(level)).append("1 推进工作\n");
        }
        return text.toString();
    }

    private static Named<String> named(String name, String text) {
        return Named.of(name, text);
    }
}
