package org.yaodian.workplan.document.domain.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a column of a table holds, told by its heading. */
enum TableColumn {
    NUMBER("序号|编号|项次|序|号"),
    GROUP(".*(?:类别|分类|领域|板块|专题|一级指标)|工程|专项|类型"),
    LEAD("(?:牵头|责任|主责|主办|承办|实施|负责)(?:单位|部门|科室|处室|股室|主体|人|领导)?.*"),
    SUPPORT("(?:配合|协办|参与|协同|参加|协作)(?:单位|部门|科室|处室)?.*"),
    LIMIT(".*(?:时限|期限|完成时间|时间要求|时间节点|时间安排|进度要求|时间)"),
    TASK(".*(?:任务|事项|项目|工作内容|工作要点|实事|名称)"),
    DETAIL(".*(?:目标|内容|措施|举措|要求|标准|指标|规模|计划|安排|做法)");

    private static final int LONGEST = 14;
    private static final Pattern BLANKS = Pattern.compile("[\\s()]");

    private final Pattern heading;

    TableColumn(String heading) {
        this.heading = Pattern.compile(heading);
    }

    /** The kind of column with that heading; null when it is none that is known. */
    static @Nullable TableColumn of(String heading) {
        if (heading.length() > 2 * LONGEST) {
            return null;
        }
        String words = BLANKS.matcher(heading).replaceAll("");
        if (words.isEmpty() || words.length() > LONGEST) {
            return null;
        }
        for (TableColumn column : values()) {
            if (column.heading.matcher(words).matches()) {
                return column;
            }
        }
        return null;
    }
}
