package org.yaodian.workplan.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.util.function.Predicate;

/** Which module may know which, and how much of it. */
public final class ModuleRules {
    public static final ArchRule everyClassIsInAModule = classes()
            .that()
            .resideOutsideOfPackage(Module.ROOT)
            .should(forEachClass(
                    "be in a module of the map", type -> Module.of(type).isPresent()));

    public static final ArchRule importsRunOneWay =
            classes().should(onlyDepend("depend on lower modules only", ModuleRules::runsDownwards));

    public static final ArchRule modulesAreFreeOfCycles =
            slices().matching(Module.ROOT + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    public static final ArchRule onlyAModulesRootIsTouchedFromOutside =
            classes().should(onlyDepend("touch only the root of another module", ModuleRules::touchesTheRootOnly));

    public static final ArchRule restIsTouchedByNobody =
            classes().should(onlyDepend("not depend on rest", ModuleRules::leavesRestAlone));

    public static final ArchRule domainKnowsNoHttp = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "..rest..")
            .allowEmptyShould(true);

    public static final ArchRule entitiesNeverLeaveDomain = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAPackage("..domain..")
            .andShould()
            .resideInAPackage("..domain..")
            .allowEmptyShould(true);

    private ModuleRules() {}

    private static boolean runsDownwards(Dependency dependency) {
        var from = Module.of(dependency.getOriginClass());
        var to = Module.of(dependency.getTargetClass());
        return from.isEmpty() || to.isEmpty() || from.get().mayUse(to.get());
    }

    private static boolean touchesTheRootOnly(Dependency dependency) {
        JavaClass target = dependency.getTargetClass();
        var to = Module.of(target);
        boolean fromOutside = !Module.of(dependency.getOriginClass()).equals(to);
        return to.isEmpty()
                || !fromOutside
                || to.get() == Module.SHARED
                || Module.place(target).isEmpty();
    }

    private static boolean leavesRestAlone(Dependency dependency) {
        JavaClass target = dependency.getTargetClass();
        return !Module.place(target).startsWith("rest")
                || Module.place(dependency.getOriginClass()).startsWith("rest");
    }

    private static ArchCondition<JavaClass> onlyDepend(String description, Predicate<Dependency> allowed) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> !allowed.test(dependency))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        };
    }

    static ArchCondition<JavaClass> forEachClass(String description, Predicate<JavaClass> allowed) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!allowed.test(type)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " does not: " + description));
                }
            }
        };
    }
}
