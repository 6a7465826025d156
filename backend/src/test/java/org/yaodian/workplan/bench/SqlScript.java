package org.yaodian.workplan.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one request made the database do, as pgbench repeats it.
 *
 * @param text the statements in order, their parameters as {@code :names}
 * @param variables what the names stand for
 */
record SqlScript(String text, Map<String, String> variables) {

    private static final String START = "(?m)^(?=\\d{4}-\\d\\d-\\d\\d \\d\\d:)";
    private static final String OURS = StatementLog.MARK + BenchSettings.DATABASE_USER + " ";
    private static final Pattern STATEMENT =
            Pattern.compile(" LOG:  (?:statement|execute [^:]*): (.*)", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (?:NULL|'((?:[^']|'')*)')");
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)\\b");

    /** A revision moves with every write, so a write that is repeated cannot ask for the one it met. */
    private static final Pattern REVISION = Pattern.compile(" and revision=\\$\\d+\\b");

    /** Reads the server's log. Parameters with a value in {@code drawn} are left to the script's own variables. */
    static SqlScript of(String log, Map<String, String> drawn) {
        StringBuilder text = new StringBuilder();
        Map<String, String> variables = new LinkedHashMap<>();
        int number = 0;
        String statement = "";
        for (String entry : log.split(START, -1)) {
            if (!entry.contains(OURS)) {
                continue;
            }
            Matcher found = STATEMENT.matcher(entry);
            if (found.find()) {
                text.append(statement);
                number++;
                statement = REVISION.matcher(found.group(1).strip()).replaceAll("") + ";\n";
            } else if (entry.contains(" DETAIL:  Parameters: ")) {
                statement = named(statement, places(entry, "v" + number + "_", drawn, variables));
            }
        }
        return new SqlScript(text.append(statement).toString(), Map.copyOf(variables));
    }

    private static Map<String, String> places(
            String detail, String prefix, Map<String, String> drawn, Map<String, String> variables) {
        Map<String, String> places = new LinkedHashMap<>();
        for (MatchResult parameter : PARAMETER.matcher(detail).results().toList()) {
            String value = parameter.group(2);
            String name = prefix + parameter.group(1);
            if (value == null) {
                places.put(parameter.group(1), "null");
            } else if (drawn.containsKey(value)) {
                places.put(parameter.group(1), ":" + drawn.get(value));
            } else {
                places.put(parameter.group(1), ":" + name);
                variables.put(name, value.replace("''", "'"));
            }
        }
        return places;
    }

    private static String named(String statement, Map<String, String> places) {
        return PLACE.matcher(statement)
                .replaceAll(place -> Matcher.quoteReplacement(places.getOrDefault(place.group(1), "null")));
    }

    /** The same with something before it. */
    SqlScript after(String first) {
        return new SqlScript(first + text, variables);
    }
}
