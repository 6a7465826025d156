package org.yaodian.workplan.shared.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/** The Java classes behind the schemas of the contract, by schema name. */
final class SchemaClasses {
    private static final DotName SCHEMA = DotName.createSimple(Schema.class);
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName INCLUDE = DotName.createSimple(JsonInclude.class);

    private final IndexView index;
    private final Map<String, List<ClassInfo>> byName = new HashMap<>();

    SchemaClasses(IndexView index) {
        this.index = index;
        index.getKnownClasses().stream()
                .filter(type -> type.name().toString().startsWith("org.yaodian."))
                .filter(ClassInfo::isRecord)
                .sorted(Comparator.comparing(ClassInfo::name))
                .forEach(type -> byName.computeIfAbsent(nameOf(type), name -> new ArrayList<>())
                        .add(type));
    }

    /** The schema name of a class. */
    String nameOf(DotName type) {
        ClassInfo known = index.getClassByName(type);
        return known == null ? type.withoutPackagePrefix() : nameOf(known);
    }

    private static String nameOf(ClassInfo type) {
        AnnotationInstance schema = type.declaredAnnotation(SCHEMA);
        AnnotationValue name = schema == null ? null : schema.value("name");
        return name == null ? type.simpleName() : name.asString();
    }

    /** The class that a schema with these properties was made from. */
    Optional<ClassInfo> classOf(String schemaName, Set<String> properties) {
        return byName.getOrDefault(schemaName, List.of()).stream()
                .filter(type -> properties.stream().allMatch(property -> type.field(property) != null))
                .findFirst();
    }

    /** Whether a property may be null. */
    static boolean isNullable(ClassInfo type, String property) {
        FieldInfo field = type.field(property);
        return field != null && field.type().hasAnnotation(NULLABLE);
    }

    /** Whether a property is a list whose elements may be null. */
    static boolean hasNullableElements(ClassInfo type, String property) {
        FieldInfo field = type.field(property);
        return field != null
                && field.type().kind() == Type.Kind.PARAMETERIZED_TYPE
                && field.type().asParameterizedType().arguments().stream()
                        .anyMatch(argument -> argument.hasAnnotation(NULLABLE));
    }

    /** Whether null properties are left out of its JSON. */
    static boolean leavesNullsOut(ClassInfo type) {
        return type.hasDeclaredAnnotation(INCLUDE);
    }
}
