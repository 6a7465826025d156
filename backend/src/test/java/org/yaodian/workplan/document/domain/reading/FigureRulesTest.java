package org.yaodian.workplan.document.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.workplan.document.ProposedTarget;
import org.yaodian.workplan.document.Strength;
import org.yaodian.workplan.document.TargetBasis;

/** Which numbers are figures to reach, and how they hold. */
class FigureRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            普惠园覆盖率不低于88%。             | AT_LEAST 88 percent
            普惠园覆盖率≥88％。                | AT_LEAST 88 percent
            巩固率保持在百分之九十九以上。        | AT_LEAST 99 percent
            随迁子女入读公办校比例达到九成以上。   | AT_LEAST 90 percent
            优良率提高到八成五。                | AT_LEAST 85 percent
            发案率控制在千人1.5‰以内。          | AT_MOST 1.5 permille
            辍学人数不超过3人。                | AT_MOST 3 persons
            审批时限压减至5个工作日以内。         | AT_MOST 5 days
            近视率下降0.5个百分点以上。          | AT_MOST -0.5 percentage_points
            会议数量压减20%。                  | EQUAL -20 percent
            投入增长6%左右。                   | EQUAL 6 percent
            新增学位1.2万个。                  | EQUAL 12000 count
            新增学位3,500个。                  | EQUAL 3500 count
            争取资金2.5亿元以上。               | AT_LEAST 250000000 yuan
            创建示范校1—2所。                  | BETWEEN 1..2 count
            培训教师2—3万人次。                | BETWEEN 20000..30000 person_times
            每生每年发放800至1200元。           | BETWEEN 800..1200 yuan_per_pupil_per_year
            每天锻炼时间不少于2小时。            | AT_LEAST 2 hours_per_day
            招聘教师二十名。                   | EQUAL 20 persons
            新建幼儿园５所。                   | EQUAL 5 count
            比例从50%提高到60%。               | AT_LEAST 60 percent
            引进50亿元项目3个以上。             | AT_LEAST 3 count
            至少建成2所示范园。                 | AT_LEAST 2 count
            生师比控制在15:1以内。              | AT_MOST 15 ratio
            生师比不高于18.5：1。               | AT_MOST 18.5 ratio
            中职学校生师比达到17.5∶1。           | AT_MOST 17.5 ratio
            初中师生比达到1：13.5。              | AT_MOST 13.5 ratio
            高中师生比不低于1∶12.5。             | AT_MOST 12.5 ratio
            校医与学生之比不低于1:600。           | AT_MOST 600 ratio
            师生比控制在1:19以内。               | AT_MOST 19 ratio
            师幼比为1:7.5。                    | EQUAL 7.5 ratio
            教学仪器与班级配备比不低于1:1.2。      | AT_LEAST 1.2 ratio
            群众满意度不低于95分。               | AT_LEAST 95 points
            灯光照度达标率100%。                | EQUAL 100 percent
            参与率由上年的88.6%提升到93%左右。    | EQUAL 93 percent
            56人以上大班额比例降至2%以下。        | AT_MOST 2 percent
            50%以上学校建成智慧教室。            | AT_LEAST 50 percent
            """)
    void aFigureIsReadWithComparatorValueAndUnit(String sentence, String target) {
        assertThat(Reading.targets(sentence)).containsExactly(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "实施“6621”行动计划。",
                "推进“3+4”贯通培养。",
                "举行第十四届运动会。",
                "开展“师德5分钟”教育。",
                "落实《2025—2027年培训方案（30条）》。",
                "拨打12345热线，联系0762-3380000。",
                "贯彻国发〔2018〕3号文件。",
                "打造一批精品课程。",
                "巩固三年行动成果。",
                "推进地铁1号线三期。",
                "为3—6岁儿童建档。",
                "打造15分钟服务圈。",
                "全市现有学校320所。",
                "建设5G网络，推广4K设备。",
                "投资增速保持在两位数。",
                "10年之内建成教育强市。",
                "按照1:1的比例落实配套资金。",
                "绘制1:500比例尺校园平面图。",
                "每天7:30至1:30开放食堂。",
                "以3:1:1比分取胜。",
                "做好垃圾3分类。"
            })
    void aNumberInANameOrADateIsNoTarget(String sentence) {
        assertThat(Reading.targets(sentence)).isEmpty();
    }

    @Test
    void aBatchStaysAnObligationWithoutAFigure() {
        var task = Reading.task("打造一批精品课程。");

        assertThat(task.targets()).isEmpty();
        assertThat(task.clauses())
                .singleElement()
                .satisfies(clause -> assertThat(clause.vagueQuantity()).isEqualTo("一批"));
    }

    @Test
    void everyFigureOfAListIsATargetOfItsOwn() {
        assertThat(Reading.targets("新建厕所20座、车棚3座，改造食堂46个。"))
                .containsExactly("EQUAL 20 count", "EQUAL 3 count", "EQUAL 46 count");
    }

    @ParameterizedTest
    @CsvSource({
        "实现课后服务全覆盖。,EXPLICIT_COVERAGE",
        "困难学生应助尽助。,IMPLIED_COVERAGE",
        "推进“一校一案”。,IMPLIED_COVERAGE",
        "县城学校年底前全部达标。,IMPLIED_COVERAGE",
        "落实教育经费“两个只增不减”。,IMPLIED_POLICY",
        "每月通报进展。,IMPLIED_FREQUENCY"
    })
    void whatIsPromisedWithoutANumberSaysWhatItRestsOn(String sentence, TargetBasis basis) {
        assertThat(Reading.task(sentence).targets())
                .isNotEmpty()
                .allSatisfy(target -> assertThat(target.basis()).isEqualTo(basis));
    }

    @Test
    void theWordsBehindAFindingAreKept() {
        ProposedTarget target = Reading.task("力争到6月底前新增学位800个。").targets().get(0);

        assertThat(target.strength()).isEqualTo(Strength.STRIVEN);
        assertThat(target.due()).isNotNull();
        assertThat(target.due().date()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(target.grounds().rule()).isEqualTo("figure.measured");
        assertThat(target.grounds().words()).isEqualTo("800个");
        assertThat(target.name()).isEqualTo("新增学位");
    }

    @Test
    void theNearestLimitBeforeAFigureIsItsOwn() {
        assertThat(Reading.task("6月底前完成招标，9月底前完成安装，灯光达标率100%。").targets())
                .extracting("due.date")
                .containsExactly(LocalDate.of(2026, 9, 30));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            入学率、巩固率分别达到100%、99%以上。    | 入学率;巩固率
            小学、初中近视率分别控制在36%和60%以内。  | 小学、初中近视率（小学）;初中近视率
            一本率力争达到25%，确保不低于23%。       | 一本率;一本率
            配备率由60%提高到85%。                | 配备率
            近视率较上年下降0.5个百分点以上。        | 近视率
            保安配备率、联网率均达到100%。           | 保安配备率、联网率
            招聘教师400人以上（其中特岗教师150人）。   | 招聘教师;特岗教师
            """)
    void aFigureIsNamedByTheWordsAroundIt(String sentence, String names) {
        assertThat(Reading.task(sentence).targets())
                .extracting(ProposedTarget::name)
                .containsExactly(names.split(";", -1));
    }
}
