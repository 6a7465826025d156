package org.yaodian.workplan.document.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.workplan.document.PlanProposal;

/** Where programmes, tasks and clauses begin, and who is responsible. */
class OutlineRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、党的建设\n1.加强学习。\n2.推进整改。\n二、教学\n3.开展教研。",
                "一、党的建设\n（一）加强学习。\n（二）推进整改。\n二、教学\n（一）开展教研。",
                "（一）党的建设\n1、加强学习。\n2、推进整改。\n（二）教学\n1、开展教研。",
                "第一章 党的建设\n１．加强学习。\n２．推进整改。\n第二章 教学\n３．开展教研。",
                "一、党的建设\n①加强学习。\n②推进整改。\n二、教学\n①开展教研。",
                "一、党的建设\n(1)加强学习。\n(2)推进整改。\n二、教学\n(1)开展教研。",
                "一、党的建设\n第一，加强学习。\n第二，推进整改。\n二、教学\n第一，开展教研。",
                "一、党的建设 1.加强学习。2.推进整改。二、教学 1.开展教研。",
                "党的建设\n1.加强学习。\n2.推进整改。\n教学\n1.开展教研。",
                "一、党的建设\n★（一）加强学习。\n（二）推进整改。\n二、教学\n▲（一）开展教研。",
                "壹、党的建设\n一、加强学习。\n二、推进整改。\n贰、教学\n三、开展教研。",
                "一、黨的建設\n1.加強學習。\n2.推進整改。\n二、教學\n1.開展教研。"
            })
    void numberingOfAnyStyleGivesProgrammesAndTasks(String text) {
        PlanProposal proposal = Reading.of(text);

        assertThat(proposal.programmes())
                .extracting(programme -> programme.tasks().size())
                .containsExactly(2, 1);
    }

    @Test
    void headingsBetweenProgrammesAndTasksAreProgrammes() {
        PlanProposal proposal = Reading.of("一、总目标\n1.推进落实。\n二、重点\n（一）质量\n2.开展教研。\n（二）安全\n3.加强管理。\n4.落实责任。");

        assertThat(proposal.programmes()).extracting("title").containsExactly("总目标", "质量", "安全");
        assertThat(proposal.programmes().get(2).tasks()).extracting("number").containsExactly(3, 4);
    }

    @Test
    void aProgrammeThatNumbersItsTasksInAStyleOfItsOwnLosesNone() {
        PlanProposal proposal = Reading.of("一、基础教育\n（一）新建幼儿园。\n（二）推进体教融合。\n二、职业教育\n1. 建设基地。\n另设分部。\n2. 全面落实“一校一案”。");

        assertThat(proposal.programmes().get(1).tasks()).extracting("number").containsExactly(1, 2);
        assertThat(proposal.programmes().get(1).tasks().get(0).clauses()).hasSize(2);
    }

    @Test
    void listingsInsideASentenceBecomeClauses() {
        var task = Reading.task("抓好三件事。一是开展家访；二是推进阅读；三是加强劳动教育。");

        assertThat(task.clauses()).hasSize(4);
        assertThat(task.title()).isEqualTo("抓好三件事");
    }

    @ParameterizedTest
    @ValueSource(strings = {"推进教研。（牵头单位：教研室；配合单位：基教科、计财科）", "推进教研。(教研室牵头，基教科、计财科配合)", "推进教研。\n牵头科室：教研室 配合科室：基教科、计财科"})
    void departmentsBehindATaskAreReadAndAreNoClause(String sentence) {
        var task = Reading.task(sentence);

        assertThat(task.leadDepartments()).containsExactly("教研室");
        assertThat(task.supportDepartments()).containsExactly("基教科", "计财科");
        assertThat(task.clauses()).hasSize(1);
    }

    @Test
    void aTableGivesTasksWithTheirLimits() {
        PlanProposal proposal =
                Reading.of("2026年任务表\n序号\t重点任务\t工作目标\t牵头单位\t完成时限\n1\t扩容\t新增幼儿园8所\t学前科\t9月底前\n2\t培训\t培训教师90人\t教师科\t上半年");

        var tasks = proposal.programmes().get(0).tasks();
        assertThat(tasks).extracting("leadDepartments").containsExactly(List.of("学前科"), List.of("教师科"));
        assertThat(tasks).extracting("due.date").containsExactly(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 6, 30));
        assertThat(tasks).allSatisfy(task -> assertThat(task.targets()).hasSize(1));
    }

    @Test
    void offsetsCountCodePointsEvenBehindCharactersBeyondTheBasicPlane() {
        String text = "一、\uD840\uDC00甲工作\n1.新建\uD83C\uDFEB学校3所。\n2.加强管理。";
        var target =
                Reading.of(text).programmes().get(0).tasks().get(0).targets().get(0);

        int[] points = text.codePoints().toArray();
        assertThat(new String(points, target.start(), target.end() - target.start()))
                .isEqualTo("新建\uD83C\uDFEB学校3所");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   \n\u000B\n",
                "第一章 雨夜\n那天夜里下着雨，他走了三十里路。店里有两个人在喝酒。\n第二章 归途\n雪下了三天三夜，老人说他只见过两次。",
                "1.苹果\n2.香蕉\n3.橘子"
            })
    void whatIsNoPlanGivesAnEmptyProposal(String text) {
        assertThat(Reading.of(text).programmes()).isEmpty();
    }

    @Test
    void aimsThatStateAFigureAreTasksAndThoughtsAreNone() {
        PlanProposal proposal = Reading.of(
                "一、指导思想\n坚持稳中求进。\n二、工作目标\n（一）毛入园率达到98%；\n（二）巩固率保持99%。\n三、主要工作\n（一）扩容\n1.新建学校2所。\n（二）提质\n2.加强教研。");

        assertThat(proposal.programmes())
                .filteredOn(programme -> !programme.tasks().isEmpty())
                .extracting("title")
                .containsExactly("工作目标", "扩容", "提质");
        assertThat(proposal.programmes().get(1).tasks())
                .allSatisfy(task -> assertThat(task.targets()).hasSize(1));
    }

    @Test
    void goalsInAParagraphAboveTheTasksAreATaskOfTheirOwn() {
        PlanProposal proposal = Reading.of("2026年工作安排\n今年的主要任务是：新增学位5400个；巩固率达99.5%。\n要做好以下工作：\n（1）新建学校2所。\n（2）加强教研。");

        assertThat(proposal.programmes())
                .extracting(programme -> programme.tasks().size())
                .containsExactly(1, 2);
        assertThat(proposal.programmes().get(0).tasks().get(0).targets()).hasSize(2);
    }

    @Test
    void whatIsAnnexedIsNoTask() {
        PlanProposal proposal = Reading.of("一、重点\n1.新建学校2所。\n2.加强教研。\n附件：1.项目清单\n2.进度月报表\n3.联系人名单\n某市教育局\n2026年2月20日");

        assertThat(proposal.programmes())
                .singleElement()
                .satisfies(programme -> assertThat(programme.tasks()).hasSize(2));
    }

    @Test
    void whatIsPromisedBetweenAHeadingAndItsFirstTaskIsATaskToo() {
        PlanProposal proposal = Reading.of("一、扩容\n确保毛入园率达到98%以上。\n（一）新建学校2所。\n（二）改建食堂3个。\n二、提质\n（一）加强教研。");

        assertThat(proposal.programmes().get(0).tasks()).extracting("number").containsExactly(null, 1, 2);
    }

    @Test
    void whatLooksBackPromisesNothing() {
        PlanProposal proposal = Reading.of(
                "2025年工作总结和2026年工作打算\n一、2025年工作总结\n（一）扩容见效。新建学校12所。\n二、存在的问题\n学位仍缺3000个。\n三、2026年工作打算\n（一）扩大供给。新建学校6所。\n（二）加强队伍。招聘教师90名。");

        assertThat(proposal.year()).isEqualTo(2026);
        assertThat(proposal.programmes()).extracting("title").containsExactly("2026年工作打算");
        assertThat(proposal.programmes().get(0).tasks()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026年实事\n第一项 学位\n【目标任务】新增学位900个。\n【工作措施】新建学校3所。\n【责任科室】规划科\n【完成时限】8月底\n第二项 食堂\n【目标任务】改造食堂2个。\n【工作措施】开展培训。\n【责任科室】后勤科\n【完成时限】9月底",
                "2026年实事\n1.学位\n主要内容：新增学位900个。新建学校3所。\n责任单位：规划科\n完成时限：8月底\n2.食堂\n主要内容：改造食堂2个。开展培训。\n责任单位：后勤科\n完成时限：9月底"
            })
    void labelledParagraphsBelongToTheTaskAboveThem(String text) {
        var tasks = Reading.of(text).programmes().get(0).tasks();

        assertThat(tasks).extracting("title").containsExactly("学位", "食堂");
        assertThat(tasks).extracting("leadDepartments").containsExactly(List.of("规划科"), List.of("后勤科"));
        assertThat(tasks).extracting("due.date").containsExactly(LocalDate.of(2026, 8, 31), LocalDate.of(2026, 9, 30));
        assertThat(tasks.get(0).targets()).hasSize(2);
    }

    @Test
    void whereNothingElseNumbersLinesAListingDoes() {
        PlanProposal proposal = Reading.of("2026年重点工作\n一是守护安全。专职保安配备率均达100%。\n二是推进教研。开展视导2轮以上。");

        assertThat(proposal.programmes().get(0).tasks()).extracting("title").containsExactly("守护安全", "推进教研");
    }

    @Test
    void tasksThatNameNobodyAreLedByWhomTheirHeadingNames() {
        PlanProposal proposal = Reading.of("一、扩容（责任股室：计财股）\n1.新建学校2所。\n2.改建食堂3个。（责任股室：后勤股）\n二、提质\n1.加强教研。");

        assertThat(proposal.programmes().get(0).title()).isEqualTo("扩容");
        assertThat(proposal.programmes().get(0).tasks())
                .extracting("leadDepartments")
                .containsExactly(List.of("计财股"), List.of("后勤股"));
    }

    @Test
    void everyColumnOfATableThatSaysWhatToDoIsRead() {
        PlanProposal proposal =
                Reading.of("2026年任务表\n序号\t重点任务\t年度目标\t工作举措\t投资规模\t牵头科室\n1\t扩容\t新增学位900个\t新建学校3所\t1200\t规划科");

        assertThat(proposal.programmes().get(0).tasks().get(0).clauses()).hasSize(3);
    }
}
