package org.yaodian.workplan.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yaodian.workplan.shared.persistence.Aggregate;
import org.yaodian.workplan.shared.persistence.Unrecorded;
import org.yaodian.workplan.shared.time.BusinessClock;

/** How code is written in here. */
public final class CodeRules {
    private static final Set<String> FLOATING = Set.of("float", "double", "java.lang.Float", "java.lang.Double");
    private static final List<String> VAGUE_ENDINGS =
            List.of("Manager", "Helper", "Util", "Utils", "Impl", "Data", "Info");
    private static final Pattern SECRET = Pattern.compile("(?i)secret|token|password|digest|hash|credential");
    private static final Set<String> STORES = Set.of("persist", "persistAndFlush", "merge", "remove", "executeUpdate");

    public static final ArchRule figuresAreNeverFloatingPoint = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should(ArchConditions.be(DescribedPredicate.describe("using float or double", CodeRules::usesFloats)))
            .allowEmptyShould(true);

    public static final ArchRule timeComesFromTheBusinessClock = noClasses()
            .that()
            .doNotBelongToAnyOf(BusinessClock.class)
            .should()
            .callCodeUnitWhere(calls("that ask the system for the time", CodeRules::asksTheSystemForTheTime));

    public static final ArchRule transactionsAreOpenedInDomainOnly = classes()
            .that(DescribedPredicate.describe("are transactional", CodeRules::isTransactional))
            .should()
            .resideInAPackage("..domain..")
            .allowEmptyShould(true);

    public static final ArchRule insightWritesNothing = noClasses()
            .that()
            .resideInAPackage(Module.ROOT + ".insight..")
            .should()
            .callCodeUnitWhere(calls("that change what is stored", CodeRules::changesWhatIsStored))
            .allowEmptyShould(true);

    public static final ArchRule namesSayWhatSomethingIs = noClasses()
            .that()
            .doNotHaveSimpleName("PageInfo")
            .should(ArchConditions.be(DescribedPredicate.describe("vaguely named", CodeRules::isVaguelyNamed)));

    public static final ArchRule nothingIsInjectedIntoFields = fields().should(ArchConditions.not(
                    ArchConditions.be(DescribedPredicate.<JavaField>describe("injected", CodeRules::isInjected))))
            .allowEmptyShould(true);

    /** What the audit trail listens to is told of single aggregates only; a field that it leaves out may be set past it. */
    public static final ArchRule aggregatesAreChangedOneByOne = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Module.ROOT + ".calendar.domain.CalendarFeedRepository")
            .should()
            .callCodeUnitWhere(calls("that change many at once", CodeRules::changesManyAtOnce));

    public static final ArchRule secretsStayOutOfTheAuditTrail = fields().that(
                    DescribedPredicate.<JavaField>describe("are stored secrets", CodeRules::isStoredSecret))
            .should()
            .beAnnotatedWith(Unrecorded.class)
            .allowEmptyShould(true);

    private CodeRules() {}

    private static boolean usesFloats(JavaClass type) {
        Stream<JavaClass> fields = type.getFields().stream().map(JavaField::getRawType);
        Stream<JavaClass> units = type.getCodeUnits().stream()
                .flatMap(unit ->
                        Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream()));
        Stream<JavaClass> calls = type.getMethodCallsFromSelf().stream()
                .map(JavaCall::getTarget)
                .flatMap(target ->
                        Stream.concat(Stream.of(target.getRawReturnType()), target.getRawParameterTypes().stream()));
        return Stream.of(fields, units, calls)
                .flatMap(types -> types)
                .map(JavaClass::getBaseComponentType)
                .anyMatch(used -> FLOATING.contains(used.getName()));
    }

    private static DescribedPredicate<JavaCall<?>> calls(String description, Predicate<CodeUnitCallTarget> matching) {
        return DescribedPredicate.describe(description, call -> matching.test(call.getTarget()));
    }

    private static boolean asksTheSystemForTheTime(CodeUnitCallTarget target) {
        String owner = target.getOwner().getName();
        String name = target.getName();
        return (owner.startsWith("java.time.") && name.equals("now"))
                || (target.getOwner().isEquivalentTo(Clock.class)
                        && (name.startsWith("system") || name.startsWith("tick")))
                || (target.getOwner().isEquivalentTo(System.class) && name.equals("currentTimeMillis"))
                || (target.getOwner().isEquivalentTo(Date.class)
                        && name.equals("<init>")
                        && target.getRawParameterTypes().isEmpty());
    }

    private static boolean isTransactional(JavaClass type) {
        return type.isAnnotatedWith(Transactional.class)
                || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Transactional.class));
    }

    private static boolean changesWhatIsStored(CodeUnitCallTarget target) {
        String owner = target.getOwner().getPackageName();
        boolean store = owner.startsWith("jakarta.persistence")
                || owner.startsWith("org.hibernate")
                || owner.startsWith("io.quarkus.hibernate")
                || target.getOwner().isAssignableTo("io.quarkus.hibernate.orm.panache.PanacheRepositoryBase");
        String name = target.getName();
        return store && (STORES.contains(name) || name.startsWith("delete") || name.equals("update"));
    }

    private static boolean changesManyAtOnce(CodeUnitCallTarget target) {
        boolean repository = target.getOwner().isAssignableTo("io.quarkus.hibernate.orm.panache.PanacheRepositoryBase");
        boolean byQuery = !target.getRawParameterTypes().isEmpty()
                && target.getRawParameterTypes().getFirst().isEquivalentTo(String.class);
        String name = target.getName();
        return repository
                && (name.equals("deleteAll") || (byQuery && (name.equals("delete") || name.equals("update"))));
    }

    private static boolean isStoredSecret(JavaField field) {
        boolean stored = field.getOwner().isAssignableTo(Aggregate.class)
                && !field.getModifiers().contains(JavaModifier.STATIC);
        boolean secret = field.getRawType().isEquivalentTo(byte[].class)
                || SECRET.matcher(field.getName()).find();
        return stored && secret;
    }

    private static boolean isVaguelyNamed(JavaClass type) {
        String name = type.getSimpleName();
        return VAGUE_ENDINGS.stream().anyMatch(name::endsWith) || name.matches("Base[A-Z].*|Base");
    }

    private static boolean isInjected(JavaField field) {
        return field.isAnnotatedWith(Inject.class)
                || field.isAnnotatedWith(PersistenceContext.class)
                || field.isAnnotatedWith(ConfigProperty.class);
    }
}
