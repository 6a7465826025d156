package org.yaodian.workplan.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/settings.md names every setting of this product with the default that the code has, and no other. */
class SettingsReferenceTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(yaodian\\.[^`]+)` \\| (.*?) \\| \\S.* \\|$");
    /** Not of a mapping: read by name where OpenAPI documents are written. */
    private static final String CONTRACT = "yaodian.contract.authority";

    @Test
    void everySettingIsNamedWithItsDefault() throws IOException {
        Set<String> inCode = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.yaodian.workplan").stream()
                        .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> rows(
                                type, type.getAnnotation(ConfigMapping.class).prefix()))
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> written = ROW.matcher(Files.readString(Path.of("docs/settings.md")))
                .results()
                .filter(row -> !row.group(1).equals(CONTRACT))
                .map((MatchResult row) -> row.group(1) + " = " + row.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(inCode).hasSizeGreaterThan(30);
        assertThat(written).containsExactlyInAnyOrderElementsOf(inCode);
    }

    private static Stream<String> rows(Class<?> type, String prefix) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .flatMap(method -> rows(method, prefix));
    }

    private static Stream<String> rows(Method method, String prefix) {
        String name = method.isAnnotationPresent(WithParentName.class)
                ? prefix
                : prefix + "." + method.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        if (method.getReturnType().isInterface() && isOurs(method.getReturnType())) {
            return rows(method.getReturnType(), name);
        }
        boolean many = Map.class.isAssignableFrom(method.getReturnType());
        WithDefault usual = method.getAnnotation(WithDefault.class);
        return Stream.of((many ? name + ".*" : name) + " = " + (usual == null ? "–" : "`" + usual.value() + "`"));
    }

    private static boolean isOurs(Class<?> type) {
        return type.getPackageName().startsWith("org.yaodian");
    }
}
