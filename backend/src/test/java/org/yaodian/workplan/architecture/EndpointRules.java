package org.yaodian.workplan.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaodian.workplan.shared.http.Sunset;
import org.yaodian.workplan.shared.paging.Page;

/** What every endpoint does. */
public final class EndpointRules {
    private static final List<Class<? extends Annotation>> RULES =
            List.of(RolesAllowed.class, Authenticated.class, PermitAll.class);

    private static final DescribedPredicate<JavaMethod> ENDPOINTS = DescribedPredicate.describe(
            "are endpoints",
            method -> method.isMetaAnnotatedWith(HttpMethod.class) || method.isAnnotatedWith(Path.class));

    public static final ArchRule everyEndpointSaysWhoMayCallIt = methods()
            .that(ENDPOINTS)
            .should(be(DescribedPredicate.<JavaMethod>describe(
                    "guarded by roles", method -> RULES.stream().anyMatch(rule -> bears(method, rule)))))
            .allowEmptyShould(true);

    /** The one address without a login is the calendar that a phone reads by the token in its address. */
    public static final ArchRule onlyTheCalendarFeedTakesNoLogin = methods()
            .that(DescribedPredicate.<JavaMethod>describe(
                    "are open to everybody", method -> bears(method, PermitAll.class)))
            .should()
            .haveFullName(Module.ROOT + ".calendar.rest.TimelineFeedResource.timeline"
                    + "(java.util.UUID, java.lang.String, jakarta.ws.rs.core.HttpHeaders)")
            .allowEmptyShould(true);

    public static final ArchRule everyListIsPaged = methods()
            .that(ENDPOINTS)
            .and()
            .areAnnotatedWith(GET.class)
            .should(be(DescribedPredicate.<JavaMethod>describe("paged", EndpointRules::isPagedOrNoList)))
            .allowEmptyShould(true);

    /** Nobody has to change a system at once; and nothing is called deprecated without a day on which it goes. */
    public static final ArchRule whatIsDeprecatedStaysForHalfAYear = methods()
            .that(ENDPOINTS)
            .and(DescribedPredicate.describe("are deprecated", EndpointRules::isDeprecated))
            .should(be(DescribedPredicate.<JavaMethod>describe(
                    "going six months later at the earliest", EndpointRules::goesInTime)))
            .allowEmptyShould(true);

    private EndpointRules() {}

    private static boolean isDeprecated(JavaMethod method) {
        return Stream.of(Deprecated.class, Sunset.class).anyMatch(sign -> bears(method, sign));
    }

    private static boolean goesInTime(JavaMethod method) {
        return method.tryGetAnnotationOfType(Sunset.class)
                .or(() -> method.getOwner().tryGetAnnotationOfType(Sunset.class))
                .filter(sunset -> !LocalDate.parse(sunset.goesOn())
                        .isBefore(LocalDate.parse(sunset.deprecatedOn()).plusMonths(6)))
                .isPresent();
    }

    private static boolean bears(JavaMethod method, Class<? extends Annotation> rule) {
        return method.isAnnotatedWith(rule) || method.getOwner().isAnnotatedWith(rule);
    }

    private static boolean isPagedOrNoList(JavaMethod method) {
        boolean page = method.getRawReturnType().isEquivalentTo(Page.class);
        boolean list = method.getName().startsWith("list")
                || method.getReturnType().getAllInvolvedRawTypes().stream().anyMatch(EndpointRules::isMany);
        return page || !list;
    }

    private static boolean isMany(JavaClass type) {
        return type.isArray()
                || Stream.of(Collection.class, Map.class, Stream.class, Iterable.class)
                        .anyMatch(type::isAssignableTo);
    }
}
