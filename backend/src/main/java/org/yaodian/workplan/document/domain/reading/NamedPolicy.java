package org.yaodian.workplan.document.domain.reading;

import java.util.List;
import org.yaodian.workplan.document.Figure;
import org.yaodian.workplan.document.TargetBasis;
import org.yaodian.workplan.target.GoalComparator;

/**
 * A policy that is known by a short name and sets figures which the text itself does not spell out.
 *
 * @param name what it is called
 * @param parts what it sets, one figure each
 * @param comparator how the figure holds
 * @param basis what a target made of it rests on
 */
record NamedPolicy(String name, List<String> parts, GoalComparator comparator, TargetBasis basis) {
    /** National policies that education bureaus name without explaining them. */
    static final List<NamedPolicy> KNOWN = List.of(
            new NamedPolicy("两个覆盖", List.of("党的组织覆盖", "党的工作覆盖"), GoalComparator.EQUAL, TargetBasis.IMPLIED_COVERAGE),
            new NamedPolicy("两个全覆盖", List.of("党的组织覆盖", "党的工作覆盖"), GoalComparator.EQUAL, TargetBasis.IMPLIED_COVERAGE),
            new NamedPolicy(
                    "两个只增不减",
                    List.of("一般公共预算教育支出与上年之比", "生均一般公共预算教育支出与上年之比"),
                    GoalComparator.AT_LEAST,
                    TargetBasis.IMPLIED_POLICY),
            new NamedPolicy(
                    "两个不低于",
                    List.of("中小学教师平均工资与当地公务员之比", "乡村教师平均工资与城镇教师之比"),
                    GoalComparator.AT_LEAST,
                    TargetBasis.IMPLIED_POLICY));

    /** One of its figures. */
    Figure figure() {
        Figure whole = Figure.everyOne();
        return new Figure(comparator, whole.value(), null, false, false, whole.unit(), null);
    }
}
