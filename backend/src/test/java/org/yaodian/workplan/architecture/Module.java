package org.yaodian.workplan.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The modules, lower ones first. Those of one floor do not know each other. */
enum Module {
    SHARED(0),
    ORGANISATION(1),
    ACCESS(2),
    PLAN(3),
    TASK(4),
    TARGET(5),
    MILESTONE(5),
    REPORTING(6),
    VOICE(6),
    SUPERVISION(7),
    REMINDER(8),
    INSIGHT(8),
    YEARS(8),
    DOCUMENT(8),
    BRIEF(9),
    CALENDAR(9),
    AUDIT(9),
    EXCHANGE(10),
    WEBHOOK(11),
    OPERATION(12);

    static final String ROOT = "org.yaodian.workplan";

    private static final Pattern PACKAGE = Pattern.compile(Pattern.quote(ROOT) + "\\.(\\w+)(?:\\.(.+))?");

    private final int floor;

    Module(int floor) {
        this.floor = floor;
    }

    boolean mayUse(Module other) {
        return this == other || other.floor < floor;
    }

    /** The module that a class is in; empty for the root package and for what is not ours. */
    static Optional<Module> of(JavaClass type) {
        Matcher matcher = PACKAGE.matcher(type.getPackageName());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String name = matcher.group(1).toUpperCase(Locale.ROOT);
        for (Module module : values()) {
            if (module.name().equals(name)) {
                return Optional.of(module);
            }
        }
        return Optional.empty();
    }

    /** The place inside its module, for example {@code domain}; empty for the module's root. */
    static String place(JavaClass type) {
        Matcher matcher = PACKAGE.matcher(type.getPackageName());
        return matcher.matches() && matcher.group(2) != null ? matcher.group(2) : "";
    }

    static boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
    }
}
