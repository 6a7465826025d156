package org.yaodian.workplan.document.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.workplan.document.ProposedTask;

/** Tables whose cells each stand on a line of their own, as they come out of a page. */
class CellLinesTest {
    private static final String HEAD = "2026年任务表\n序号\n重点任务\n工作目标\n牵头单位\n备注\n";

    private static List<ProposedTask> tasks(String text) {
        return Reading.of(text).programmes().stream()
                .flatMap(programme -> programme.tasks().stream())
                .toList();
    }

    @Test
    void numberedRowsOfAsManyLinesAsHeadingsAreATable() {
        var tasks = tasks(HEAD + "1\n扩容\n新增幼儿园8所\n学前科\n续建\n2\n培训\n培训教师90人\n教师科\n新建\n附注一行");

        assertThat(tasks).extracting("number").containsExactly(1, 2);
        assertThat(tasks).extracting("leadDepartments").containsExactly(List.of("学前科"), List.of("教师科"));
        assertThat(tasks).allSatisfy(task -> assertThat(task.targets()).hasSize(1));
    }

    @Test
    void rowsWithATimeInTheColumnOfTimesAreATable() {
        var tasks = tasks("2026年任务表\n重点任务\n牵头单位\n完成时限\n新增幼儿园8所\n学前科\n9月底前\n培训教师90人\n教师科\n全年");

        assertThat(tasks).extracting("title").containsExactly("新增幼儿园8所", "培训教师90人");
        assertThat(tasks.get(0).due()).isNotNull();
        assertThat(tasks.get(0).due().date()).isEqualTo(LocalDate.of(2026, 9, 30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a cell more in the first row
                HEAD + "1\n扩容\n新增幼儿园8所\n改造食堂2个\n学前科\n续建\n2\n培训\n培训教师90人\n教师科\n新建",
                // a cell less in the second row
                HEAD + "1\n扩容\n新增幼儿园8所\n学前科\n续建\n2\n培训\n培训教师90人\n教师科\n3\n提质\n开展教研5次\n教研室\n新建",
                // one row only
                HEAD + "1\n扩容\n新增幼儿园8所\n学前科\n续建",
                // neither numbers nor times
                "2026年任务表\n重点任务\n工作目标\n牵头单位\n扩容\n新增幼儿园8所\n学前科\n培训\n培训教师90人\n教师科",
                // no time in the column of times
                "2026年任务表\n重点任务\n牵头单位\n完成时限\n新增幼儿园8所\n学前科\n见附件\n培训教师90人\n教师科\n见附件"
            })
    void whatIsNotPlainIsLeftAsText(String text) {
        SourceText source = new SourceText(text);

        assertThat(source.lines()).isNotEmpty();
        for (int line = 0; line < source.lines().size(); line++) {
            assertThat(CellLines.at(source, line)).isNull();
        }
        assertThat(tasks(text))
                .allSatisfy(task -> assertThat(task.leadDepartments()).isEmpty());
    }
}
