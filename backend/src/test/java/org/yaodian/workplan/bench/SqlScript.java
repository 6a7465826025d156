package org.yaodian.workplan.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
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
    private static final Pattern STATEMENT =
            Pattern.compile(" LOG:  (?:statement|execute [^:]*): (.*)", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (?:NULL|'([^']*+(?:''[^']*+)*+)')");
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)\\b");

    private static final Pattern BRACKET = Pattern.compile("(?is)(begin|commit|rollback|set|start)\\b.*");
    private static final Pattern NAME = Pattern.compile("(?<!:):(v\\d+_\\d+)\\b");

    /** A revision moves with every write, so a write that is repeated cannot ask for the one it met. */
    private static final Pattern REVISION = Pattern.compile(" and revision=\\$\\d+\\b");

    private static final String AUDIT_HEAD = "select lines, hash from audit_head";
    private static final String AUDIT_LINE = "insert into audit_event";

    /** An audit line that is repeated continues the trail from where it is by then: its number, id and the hash before it. */
    private static final Map<String, String> NEXT_LINE =
            Map.of("1", "array[:head_lines + 1]", "2", "array[gen_random_uuid()]", "19", "array[:head_hash]");

    /** What pgbench takes as it is. */
    static SqlScript of(String text) {
        return new SqlScript(text, Map.of());
    }

    /**
     * Reads the server's log of one database. Parameters with a value in {@code drawn} are left to the script's own variables.
     */
    static SqlScript of(String log, String database, Map<String, String> drawn) {
        String ours = StatementLog.MARK + database + " ";
        StringBuilder text = new StringBuilder();
        Map<String, String> variables = new LinkedHashMap<>();
        int number = 0;
        String statement = "";
        for (String entry : log.split(START, -1)) {
            if (!entry.contains(ours)) {
                continue;
            }
            Matcher found = STATEMENT.matcher(entry);
            if (found.find()) {
                text.append(statement);
                number++;
                statement = ended(REVISION.matcher(found.group(1).strip()).replaceAll(""));
            } else if (entry.contains(" DETAIL:  Parameters: ")) {
                statement = named(statement, places(entry, "v" + number + "_", drawn, variables));
            }
        }
        return new SqlScript(text.append(statement).toString(), Map.copyOf(variables));
    }

    private static String ended(String statement) {
        return statement.equals(AUDIT_HEAD) ? statement + " \\gset head_\n" : statement + ";\n";
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
        if (statement.startsWith(AUDIT_LINE)) {
            places.putAll(NEXT_LINE);
        }
        return PLACE.matcher(statement)
                .replaceAll(place -> Matcher.quoteReplacement(places.getOrDefault(place.group(1), "null")));
    }

    /** Each statement with its values in place, without those that begin and end a transaction. */
    List<String> queries() {
        return Arrays.stream(text.split(";\\n", -1))
                .map(String::strip)
                .filter(statement ->
                        !statement.isEmpty() && !BRACKET.matcher(statement).matches())
                .map(statement -> NAME.matcher(statement)
                        .replaceAll(name -> Matcher.quoteReplacement(
                                "'" + variables.getOrDefault(name.group(1), "").replace("'", "''") + "'")))
                .toList();
    }

    /** The same with something before it. */
    SqlScript after(String first) {
        return new SqlScript(first + text, variables);
    }
}
