package org.yaodian.workplan.exchange;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.Violation;
import org.yaodian.workplan.shared.text.Messages;

/** A pack that cannot be loaded; the message is one line that says where to mend it: pack, file, entry, field. */
public final class PackRefused extends RuntimeException {

    public PackRefused(String place, String what) {
        super("Plan pack " + place + ": " + what.strip().replaceAll("\\s*\\R\\s*", " "));
    }

    public PackRefused(String place, Problem problem) {
        this(place, inWords(problem));
    }

    private static String inWords(Problem problem) {
        return problem.violations().isEmpty()
                ? say(problem.code(), problem.arguments())
                : problem.violations().stream().map(PackRefused::inWords).collect(Collectors.joining(" "));
    }

    private static String inWords(Violation violation) {
        return violation.pointer() + ": " + say(violation.code(), violation.arguments());
    }

    private static String say(String code, List<Object> arguments) {
        return Messages.text(Locale.ENGLISH, code, arguments);
    }
}
