package org.yaodian.workplan.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.plan.PlanSpec;

/** A proposal as a person has confirmed it, and the plan it is to become. */
@Schema(name = "PlanConfirmation", examples = """
        {"plan": {"code": "qinghe-2026", "title": "青禾市教育局2026年工作要点（示例）", "year": 2026, "orgUnit": "441600",
         "startDate": "2026-01-01", "endDate": "2026-12-31", "status": "DRAFT"},
         "programmes": [{"ordinal": 1, "title": "扩大学位供给", "start": 13, "end": 22, "tasks": [
         {"number": 1, "title": "新增公办学位", "start": 23, "end": 40, "leadDepartments": [], "supportDepartments": [],
         "due": null, "dueWords": null, "clauses": [{"start": 25, "end": 39, "kind": "target", "vagueQuantity": null,
         "notFollowed": null, "rule": "figure.measured", "words": "1200个"}],
         "targets": [{"name": "新增公办学位", "comparator": ">=", "value": 1200, "valueUpper": null, "unit": "count", "measure": "个",
         "strict": false, "approximate": false, "due": null, "dueWords": null, "strength": "plain", "basis": "explicit-number",
         "scope": null, "start": 25, "end": 39, "rule": "figure.measured", "words": "1200个"}],
         "milestones": [], "documents": []}]}]}""")
public record PlanConfirmation(
        @NotNull @Valid PlanSpec plan,

        @Schema(description = "与建议同样的结构，改过的照改后的写") @NotNull @Size(min = 1, max = 100)
        List<@NotNull @Valid ProgrammeDraft> programmes,

        @Schema(description = "不采纳的工程或任务里的条款：不进入任何任务，各写明理由") @Nullable @Size(max = 5000)
        List<@NotNull @Valid WordsSetAside> notFollowed) {

    /** What is followed by nothing; none when it was left out. */
    public List<WordsSetAside> setAside() {
        return notFollowed == null ? List.of() : notFollowed;
    }
}
