package org.yaodian.workplan.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the architecture catches a class that breaks it. A rule that cannot fail holds nothing. */
class ArchitectureRulesTest {
    private static final String RESOURCE = "@jakarta.ws.rs.Path(\"/x\") public class Breach { @jakarta.ws.rs.GET ";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource({"breachesOfModules", "breachesOfEndpoints", "breachesOfCode"})
    void aBreachIsCaught(ArchRule rule, String... sources) {
        JavaClasses classes = Snippets.compiled(folder, sources);
        assertThat(rule.evaluate(classes).hasViolation()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("fair")
    void fairCodeIsLeftAlone(ArchRule rule, String... sources) {
        JavaClasses classes = Snippets.compiled(folder, sources);
        assertThat(rule.evaluate(classes).getFailureReport().getDetails()).isEmpty();
    }

    static Stream<Arguments> breachesOfModules() {
        return Stream.of(
                breach("unknown module", ModuleRules.everyClassIsInAModule, in("misc", "class Breach {}")),
                breach(
                        "shared knows plan",
                        ModuleRules.importsRunOneWay,
                        in("shared.time", "class Breach { org.yaodian.workplan.plan.Plans plans; }")),
                breach(
                        "target knows milestone",
                        ModuleRules.importsRunOneWay,
                        in("milestone", "public class Neighbour {}"),
                        in("target", "class Breach { org.yaodian.workplan.milestone.Neighbour other; }")),
                breach(
                        "a cycle",
                        ModuleRules.modulesAreFreeOfCycles,
                        in("task", "public class One { org.yaodian.workplan.target.Two two; }"),
                        in("target", "public class Two { org.yaodian.workplan.task.One one; }")),
                breach(
                        "task touches the domain of plan",
                        ModuleRules.onlyAModulesRootIsTouchedFromOutside,
                        in("plan.domain", "public class Inner {}"),
                        in("task.domain", "class Breach { org.yaodian.workplan.plan.domain.Inner inner; }")),
                breach(
                        "a root touches its rest",
                        ModuleRules.restIsTouchedByNobody,
                        in("task.rest", "public class TaskView {}"),
                        in("task", "class Breach { org.yaodian.workplan.task.rest.TaskView view; }")),
                breach(
                        "domain knows HTTP",
                        ModuleRules.domainKnowsNoHttp,
                        in("task.domain", "class Breach { jakarta.ws.rs.core.Response response; }")),
                breach(
                        "an entity leaves domain",
                        ModuleRules.entitiesNeverLeaveDomain,
                        in("task.domain", "@jakarta.persistence.Entity public class Thing {}"),
                        in("task.rest", "class Breach { org.yaodian.workplan.task.domain.Thing thing; }")),
                breach(
                        "an entity outside domain",
                        ModuleRules.entitiesNeverLeaveDomain,
                        in("task", "@jakarta.persistence.Entity class Breach {}")));
    }

    static Stream<Arguments> breachesOfEndpoints() {
        return Stream.of(
                breach(
                        "no rule who may call",
                        EndpointRules.everyEndpointSaysWhoMayCallIt,
                        in("task.rest", RESOURCE + "public String read() { return \"\"; } }")),
                breach(
                        "another address without a login",
                        EndpointRules.onlyTheCalendarFeedTakesNoLogin,
                        in(
                                "task.rest",
                                RESOURCE
                                        + "@jakarta.annotation.security.PermitAll public String read() { return \"\"; } }")),
                breach(
                        "a list",
                        EndpointRules.everyListIsPaged,
                        in("task.rest", RESOURCE + "public java.util.List<String> all() { return null; } }")),
                breach(
                        "a list in an envelope",
                        EndpointRules.everyListIsPaged,
                        in(
                                "task.rest",
                                RESOURCE
                                        + "public org.jboss.resteasy.reactive.RestResponse<java.util.Set<String>> all() { return null; } }")),
                breach(
                        "a list in an object of its own",
                        EndpointRules.everyListIsPaged,
                        in("task.rest", RESOURCE + "public Object listTasks() { return null; } }")),
                breach(
                        "deprecated without a day on which it goes",
                        EndpointRules.whatIsDeprecatedStaysForHalfAYear,
                        in("task.rest", RESOURCE + "@Deprecated public String read() { return \"\"; } }")),
                breach(
                        "gone after less than half a year",
                        EndpointRules.whatIsDeprecatedStaysForHalfAYear,
                        in("task.rest", RESOURCE + going("2026-06-30") + "public String read() { return \"\"; } }")));
    }

    private static String going(String day) {
        return "@org.yaodian.workplan.shared.http.Sunset(deprecatedOn = \"2026-01-01\", goesOn = \"" + day
                + "\", link = \"/notes\") ";
    }

    static Stream<Arguments> breachesOfCode() {
        return Stream.of(
                breach(
                        "a double field",
                        CodeRules.figuresAreNeverFloatingPoint,
                        in("target.domain", "class Breach { double share; }")),
                breach(
                        "a float parameter",
                        CodeRules.figuresAreNeverFloatingPoint,
                        in("target.domain", "class Breach { void take(float[] shares) {} }")),
                breach(
                        "a figure turned into a double",
                        CodeRules.figuresAreNeverFloatingPoint,
                        in(
                                "target.domain",
                                "class Breach { boolean is(java.math.BigDecimal x) { return x.doubleValue() > 1; } }")),
                clock("java.time.LocalDate.now()"),
                clock("java.time.Instant.now()"),
                clock("java.time.Clock.systemUTC()"),
                clock("System.currentTimeMillis()"),
                clock("new java.util.Date()"),
                breach(
                        "a transaction in rest",
                        CodeRules.transactionsAreOpenedInDomainOnly,
                        in("task.rest", "class Breach { @jakarta.transaction.Transactional void change() {} }")),
                insight("void f(jakarta.persistence.EntityManager m) { m.persist(this); }"),
                insight("void f(jakarta.persistence.EntityManager m) { m.createQuery(\"\").executeUpdate(); }"),
                insight("void f(io.quarkus.hibernate.orm.panache.PanacheRepository<String> r) { r.deleteAll(); }"),
                breach(
                        "many deleted at once",
                        CodeRules.aggregatesAreChangedOneByOne,
                        in(
                                "task.domain",
                                "class Breach { void f(io.quarkus.hibernate.orm.panache.PanacheRepository<String> r) { r.delete(\"x\", 1); } }")),
                breach(
                        "a stored secret",
                        CodeRules.secretsStayOutOfTheAuditTrail,
                        in(
                                "task.domain",
                                "class Breach extends org.yaodian.workplan.shared.persistence.Aggregate { String apiToken = \"\"; }")),
                named("TaskManager"),
                named("TaskUtils"),
                named("BaseTask"),
                named("TaskInfo"),
                breach(
                        "an injected field",
                        CodeRules.nothingIsInjectedIntoFields,
                        in("task.domain", "class Breach { @jakarta.inject.Inject String name; }")));
    }

    static Stream<Arguments> fair() {
        return Stream.of(
                breach(
                        "milestone uses task's root",
                        ModuleRules.importsRunOneWay,
                        in("task", "public class Tasks {}"),
                        in("milestone.domain", "class Fair { org.yaodian.workplan.task.Tasks tasks; }")),
                breach(
                        "a paged list",
                        EndpointRules.everyListIsPaged,
                        in(
                                "task.rest",
                                RESOURCE
                                        + "public org.yaodian.workplan.shared.paging.Page<String> list() { return null; } }")),
                breach(
                        "gone after half a year",
                        EndpointRules.whatIsDeprecatedStaysForHalfAYear,
                        in("task.rest", RESOURCE + going("2026-07-01") + "public String read() { return \"\"; } }")),
                breach(
                        "a date made of numbers",
                        CodeRules.timeComesFromTheBusinessClock,
                        in(
                                "task.domain",
                                "class Fair { Object day() { return java.time.LocalDate.of(2025, 1, 1); } }")),
                breach(
                        "a word ending in data of another kind",
                        CodeRules.namesSayWhatSomethingIs,
                        in("task", "class Baseline {}")));
    }

    private static Arguments clock(String call) {
        return breach(
                call,
                CodeRules.timeComesFromTheBusinessClock,
                in("task.domain", "class Breach { Object time() { return " + call + "; } }"));
    }

    private static Arguments insight(String method) {
        return breach(method, CodeRules.insightWritesNothing, in("insight.domain", "class Breach { " + method + " }"));
    }

    private static Arguments named(String name) {
        return breach(name, CodeRules.namesSayWhatSomethingIs, in("task", "class " + name + " {}"));
    }

    private static Arguments breach(String name, ArchRule rule, String... sources) {
        return arguments(Named.named(name, rule), sources);
    }

    private static String in(String place, String type) {
        return "package " + Module.ROOT + "." + place + ";\n" + type + "\n";
    }
}
