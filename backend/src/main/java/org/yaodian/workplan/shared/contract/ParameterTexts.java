package org.yaodian.workplan.shared.contract;

import java.util.Map;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** What parameters mean that go by the same name everywhere; a resource may say more. */
final class ParameterTexts {
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("id", "资源的 id（UUIDv7）· id of the resource"),
            Map.entry("If-Match", "读取时得到的 ETag，可省略 · the ETag that was read, if wanted"),
            Map.entry("year", "年度 · year"),
            Map.entry("status", "状态 · status"),
            Map.entry("level", "层级 · level"),
            Map.entry("light", "亮灯状态 · light"),
            Map.entry("kind", "种类 · kind"),
            Map.entry("plan", "计划的代码或 id · code or id of the plan"),
            Map.entry("programme", "工程的代码或 id · code or id of the programme"),
            Map.entry("task", "任务的代码或 id · code or id of the task"),
            Map.entry("target", "指标的代码或 id · code or id of the target"),
            Map.entry("orgUnit", "单位的代码或 id · code or id of the org unit"),
            Map.entry("department", "科室的代码或 id · code or id of the department"),
            Map.entry("period", "期间，如 2025、2025-Q3、2025-09 · a year, quarter or month"),
            Map.entry("frequency", "频率 · frequency"),
            Map.entry("asOf", "截至日期；缺省为今天（北京时间）· as of that day, today by default"),
            Map.entry("q", "代码或名称的一部分 · part of the code or name"));

    private ParameterTexts() {}

    /** Describes a parameter that its resource does not describe. */
    static void describe(Parameter parameter) {
        if (parameter.getDescription() == null) {
            String name = parameter.getName();
            boolean partId = parameter.getIn() == Parameter.In.PATH && name.endsWith("Id");
            parameter.setDescription(partId ? "下级资源的 id（UUIDv7）· id of the part" : KNOWN.get(name));
        }
    }
}
