package org.yaodian.workplan.years.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.text.Language;
import org.yaodian.workplan.years.CarriedOver;
import org.yaodian.workplan.years.CommitmentKind;

/** What came of carrying over. */
@Schema(name = "CarriedOver")
record CarriedOverView(
        @Schema(required = true) Reference plan,
        @Schema(required = true) Reference from,

        @Schema(required = true, description = "本次新建的项数", examples = "3")
        int created,

        @Schema(required = true, description = "以前已经结转过、这次不动的项数", examples = "0")
        int unchanged,

        @Schema(required = true, description = "随同结转的单位目标、阶段目标和任务分解数", examples = "5")
        int along,

        @Schema(required = true) List<Item> items,

        @Schema(required = true, description = "随同的内容中没有结转的，逐项说明原因")
        List<LeftBehindView> leftBehind) {

    static CarriedOverView of(CarriedOver result, Language language) {
        int created =
                (int) result.items().stream().filter(CarriedOver.Item::created).count();
        return new CarriedOverView(
                result.plan().reference(),
                result.from().reference(),
                created,
                result.items().size() - created,
                result.along(),
                result.items().stream().map(Item::of).toList(),
                result.leftBehind().stream()
                        .map(part -> LeftBehindView.of(part, language))
                        .toList());
    }

    /** One commitment and what follows it. */
    @Schema(name = "CarriedOverItem")
    record Item(
            @Schema(required = true) CommitmentKind kind,
            @Schema(required = true) Reference predecessor,
            @Schema(required = true) Reference successor,
            @Schema(required = true) boolean created) {

        static Item of(CarriedOver.Item item) {
            return new Item(item.kind(), item.predecessor(), item.successor(), item.created());
        }
    }
}
