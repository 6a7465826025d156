package org.yaodian.workplan.supervision.domain;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.yaodian.workplan.plan.Reason;

/** One fact that an order was proposed for, kept by its code so that it is worded for whoever reads it. */
@Embeddable
class Ground {
    private String code = "";
    private String[] arguments = {};

    static Ground of(Reason reason) {
        Ground ground = new Ground();
        ground.code = reason.code();
        ground.arguments = reason.arguments().stream().map(String::valueOf).toArray(String[]::new);
        return ground;
    }

    Reason reason() {
        return new Reason(code, List.<Object>of((Object[]) arguments));
    }
}
