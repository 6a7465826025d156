package org.yaodian.workplan.document.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.workplan.document.DocumentRole;

/** What is to be delivered, by kind. */
class MilestoneRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            印发《食堂管理办法》。                | DOCUMENT: 印发《食堂管理办法》
            6月底前出台教师轮岗实施细则。          | DOCUMENT: 6月底前出台教师轮岗实施细则
            召开全市教育大会。                   | EVENT: 召开全市教育大会
            顺利通过省级督导评估。                | ASSESSMENT: 顺利通过省级督导评估
            组织开展秋季视力筛查。                | ASSESSMENT: 组织开展秋季视力筛查
            市第三中学新校区建成投用。             | CONSTRUCTION: 市第三中学新校区建成投用
            开展班主任轮训。                    | TRAINING: 开展班主任轮训
            11月上旬举办职业教育活动周。           | EVENT: 11月上旬举办职业教育活动周
            举办第二届学生田径锦标赛。             | COMPETITION: 举办第二届学生田径锦标赛
            开展优秀案例评选活动。                | AWARD: 开展优秀案例评选活动
            """)
    void aDeliverableIsReadByItsKind(String sentence, String milestone) {
        assertThat(Reading.milestones(sentence)).containsExactly(milestone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"定期开展风险排查。", "健全督导评估机制。", "落实《食堂管理办法》。", "加强教师培训。", "深入开展国防教育活动。", "构建协同育人体系。"})
    void whatGoesOnAllTheTimeIsNoMilestone(String sentence) {
        assertThat(Reading.milestones(sentence)).isEmpty();
    }

    @Test
    void aHeadingThatNamesAKindOfThingIsNoMilestoneOneWithANameIs() {
        assertThat(Reading.milestones("开展全员培训。推进教研。")).isEmpty();
        assertThat(Reading.milestones("办好第三届教师节庆典活动。推进教研。")).hasSize(1);
    }

    @Test
    void aListOfContestsAndACourseAreOneMilestoneEach() {
        assertThat(Reading.milestones("举办全市跳绳比赛、游泳比赛和暑期篮球培训活动。"))
                .containsExactly("COMPETITION: 举办全市跳绳比赛", "COMPETITION: 游泳比赛", "TRAINING: 暑期篮球培训活动");
    }

    @Test
    void aTitledDocumentSaysWhetherItIsIssuedOrCarriedOut() {
        var documents = Reading.task("按照《总体方案》要求，制定《实施细则》，做好《健康标准》抽测。").documents();

        assertThat(documents)
                .extracting(document -> document.title() + " " + document.role())
                .containsExactly(
                        "总体方案 " + DocumentRole.TO_BE_IMPLEMENTED,
                        "实施细则 " + DocumentRole.TO_BE_ISSUED,
                        "健康标准 " + DocumentRole.EXISTING_BASIS);
    }

    @Test
    void aDateInBracketsBelongsToTheContestBeforeIt() {
        assertThat(Reading.task("举办中小学生艺术展演（5月）、科技创新大赛（10月）。").milestones())
                .extracting(milestone -> milestone.title() + " "
                        + java.util.Objects.requireNonNull(milestone.due()).words())
                .containsExactly("举办中小学生艺术展演（5月） 5月", "科技创新大赛（10月） 10月");
    }

    @Test
    void theSecondStageOfAProjectKeepsItsVerb() {
        assertThat(Reading.milestones("滨河小学扩建工程3月开工、12月主体封顶。"))
                .containsExactly("CONSTRUCTION: 滨河小学扩建工程3月开工", "CONSTRUCTION: 12月主体封顶");
    }
}
