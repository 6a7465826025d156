package org.yaodian.workplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaodian.workplan.architecture.CodeRules;
import org.yaodian.workplan.architecture.EndpointRules;
import org.yaodian.workplan.architecture.ModuleRules;

/**
 * The house stands as it was drawn: the rules are in {@code architecture}. They are plain tests on purpose, since Surefire 3.5.3
 * passes over rules that are fields of ArchUnit's own engine (TNG/ArchUnit#1442).
 */
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.yaodian.workplan");

    @TestFactory
    Stream<DynamicTest> everyRuleHolds() {
        return Stream.of(ModuleRules.class, EndpointRules.class, CodeRules.class)
                .flatMap(rules -> Arrays.stream(rules.getFields()))
                .map(field -> DynamicTest.dynamicTest(
                        field.getName(), () -> rule(field).check(HOUSE)));
    }

    private static ArchRule rule(Field field) throws IllegalAccessException {
        return (ArchRule) field.get(null);
    }

    @Test
    void theHouseIsSeen() {
        assertThat(HOUSE).hasSizeGreaterThan(50);
        assertThat(List.of(ModuleRules.class.getFields())).isNotEmpty();
    }
}
