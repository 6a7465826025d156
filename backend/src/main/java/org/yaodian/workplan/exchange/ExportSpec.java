package org.yaodian.workplan.exchange;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A table as somebody sees it.
 *
 * @param list address of a list of this service, whose items are the rows; null when {@code rows} has them
 * @param rows the rows themselves, of a table that is no list
 */
@Schema(name = "ExportRequest", examples = """
        {"name": "数据填报", "list": "/api/v1/observations?plan=heyuan-2025&status=APPROVED&sort=-period",
         "columns": [{"title": "指标", "pointer": "/target/name"}, {"title": "单位", "pointer": "/orgUnit/name"},
                     {"title": "期间", "pointer": "/period"}, {"title": "数值", "pointer": "/value"},
                     {"title": "状态", "pointer": "/status", "words": {"APPROVED": "已审核"}}]}""")
public record ExportSpec(
        @Schema(description = "表名，也是文件名", examples = "数据填报") @NotNull @Size(min = 1, max = 100)
        String name,

        @Schema(
                description = "本接口一个列表的地址（路径和参数），逐页取到最后；limit、cursor、total 不起作用。与 rows 二者取一",
                examples = "/api/v1/observations?plan=heyuan-2025&status=APPROVED&sort=-period")
        @Nullable
        @Size(min = 1, max = 4000)
        String list,

        @Schema(description = "不是列表的表：各行的内容。与 list 二者取一") @Nullable @Size(max = 20_000)
        List<@NotNull Map<String, Object>> rows,

        @Schema(description = "各列，从左到右") @NotNull @Size(min = 1, max = 60)
        List<@NotNull @Valid ExportColumn> columns) {}
