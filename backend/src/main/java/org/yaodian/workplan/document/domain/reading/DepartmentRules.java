package org.yaodian.workplan.document.domain.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who leads and who supports: in brackets behind an item, or on a line of their own. */
final class DepartmentRules {
    private static final String WHO = "(?:单位|部门|科室|处室|股室|领导|人|方|主体)?";
    private static final String LEAD = "(?:牵头|责任|主责|主办|承办|负责|主管|实施|落实)" + WHO;
    private static final String SUPPORT = "(?:配合|协办|参与|参加|协助|协同|协作|支持)" + WHO;
    private static final String LIMIT = "(?:完成)?(?:时限|时间|期限)(?:要求)?";
    private static final Pattern LABEL =
            Pattern.compile("(?:(?<lead>" + LEAD + ")|(?<support>" + SUPPORT + ")|(?<limit>" + LIMIT + "))(?: ?:|】:?)");
    private static final Pattern LABELLED =
            Pattern.compile("[(\\[【]? ?(?:" + LEAD + "|" + SUPPORT + "|" + LIMIT + ")(?: ?:|】)[^。\\n]{1,400}?");
    private static final Pattern PERSON = Pattern.compile(".*(?:领导|人) ?[:】]+");
    private static final Pattern TAIL = Pattern.compile("按(?:照)?职责分工.*|分工负责.*|(?:共同)?(?:负责|牵头|配合)$|等(?:单位|部门)?$");
    private static final Pattern OFFICE = Pattern.compile(
            "[\\u4e00-\\u9fffA-Z]{1,18}(?:局|委|办|处|科|室|院|部|中心|政府|股|署|厅|会|社|司|公司|集团|学校|大学|联|队|行|站|馆|团市委|县区|县\\(区\\)|各县区)");
    private static final Pattern ROLE_BEHIND = Pattern.compile("(.{2,120}?)(牵头|负责|配合)(?:,|;|$)");
    private static final int FARTHEST = 400;
    private static final int LONGEST_LABEL = 16;

    private DepartmentRules() {}

    /**
     * @param span what states them; no part of a clause
     * @param limit the words behind 完成时限; empty when there are none
     */
    record Responsible(Span span, List<String> lead, List<String> support, Span limit) {}

    /** Who leads by any of the statements, each once. */
    static List<String> leads(List<Responsible> statements) {
        return statements.stream()
                .flatMap(each -> each.lead().stream())
                .distinct()
                .toList();
    }

    /** Who supports by any of the statements, each once. */
    static List<String> supports(List<Responsible> statements) {
        return statements.stream()
                .flatMap(each -> each.support().stream())
                .distinct()
                .toList();
    }

    /** The statements of who is responsible inside the block, in order. */
    static List<Responsible> in(SourceText text, Enclosures enclosures, Span block) {
        List<Responsible> found = new ArrayList<>();
        for (int place = block.start(); place < block.end(); place++) {
            Span candidate = candidate(text, enclosures, place, block.end());
            if (candidate != null) {
                Responsible responsible = read(text, candidate);
                if (!responsible.lead().isEmpty()
                        || !responsible.support().isEmpty()
                        || !responsible.limit().isEmpty()) {
                    found.add(responsible);
                    place = candidate.end() - 1;
                }
            }
        }
        return found;
    }

    /** What the cells of a table row state. */
    static Responsible in(SourceText text, TableRow row) {
        return new Responsible(
                new Span(row.lead().start(), row.lead().start()),
                names(text.words(row.lead())),
                names(text.words(row.support())),
                row.limit());
    }

    /** Whether a label in brackets announces who is responsible, or until when. */
    static boolean isLabel(String words) {
        return LABEL.matcher(words).region(1, words.length()).lookingAt();
    }

    private static @org.jspecify.annotations.Nullable Span candidate(
            SourceText text, Enclosures enclosures, int place, int end) {
        char character = text.at(place);
        boolean label = character == '【' && text.at(place - 1) == '\n';
        if (label && isLabel(text.folded(new Span(place, Math.min(end, place + LONGEST_LABEL))))) {
            return new Span(place, lineEnd(text, place, end));
        }
        if (character == '(' || character == '[' || character == '【') {
            int closing = enclosures.closing(place);
            return closing > 0 && closing < end && endsItem(text, closing + 1, end)
                    ? new Span(place, closing + 1)
                    : null;
        }
        char before = text.at(place - 1);
        boolean mayBegin = before == '\n' || before == '。' || before == ' ' || before == '\t' || before == ';';
        if (!mayBegin || enclosures.encloses(place) || "牵责主承负实落配协参支完时期".indexOf(character) < 0) {
            return null;
        }
        Matcher matcher = LABEL.matcher(text.folded()).region(place, Math.min(end, place + 16));
        return matcher.lookingAt() ? new Span(place, lineEnd(text, place, end)) : null;
    }

    /** Whether nothing but the end of a sentence, line or block comes behind. */
    private static boolean endsItem(SourceText text, int place, int end) {
        int next = place;
        while (next < end && text.at(next) == ' ') {
            next++;
        }
        return next >= end || "。;\n([【\t".indexOf(text.at(next)) >= 0 || "。;".indexOf(text.at(next - 1)) >= 0;
    }

    private static int lineEnd(SourceText text, int place, int end) {
        int last = Math.min(end, place + FARTHEST);
        for (int next = place; next < last; next++) {
            if (text.at(next) == '\n') {
                return next;
            }
        }
        return last;
    }

    private static Responsible read(SourceText text, Span span) {
        String words = text.folded(span);
        if (LABELLED.matcher(words).lookingAt()) {
            return labelled(text, span, words);
        }
        boolean bracketed = "([【".indexOf(words.charAt(0)) >= 0;
        return bracketed ? unlabelled(span, words.substring(1, words.length() - 1)) : nobody(span);
    }

    private static Responsible labelled(SourceText text, Span span, String words) {
        List<String> lead = new ArrayList<>();
        List<String> support = new ArrayList<>();
        Span limit = new Span(span.start(), span.start());
        Matcher label = LABEL.matcher(words);
        boolean more = label.find();
        while (more) {
            int from = label.end();
            boolean leads = label.group("lead") != null;
            boolean supports = label.group("support") != null;
            boolean person = PERSON.matcher(label.group()).matches();
            more = label.find();
            int to = more ? label.start() : words.length();
            if (leads || supports) {
                names(text.words(span.start() + from, span.start() + to)).stream()
                        .filter(name -> !person || OFFICE.matcher(name).matches())
                        .forEach((leads ? lead : support)::add);
            } else {
                limit = text.trimmed(span.start() + from, span.start() + to);
            }
        }
        return new Responsible(span, lead, support, limit);
    }

    /** (A局牵头,B局、C局配合), (A局负责), (A局、B局). */
    private static Responsible unlabelled(Span span, String words) {
        List<String> lead = new ArrayList<>();
        List<String> support = new ArrayList<>();
        Matcher role = ROLE_BEHIND.matcher(words);
        while (role.find()) {
            List<String> names = offices(role.group(1));
            (role.group(2).equals("配合") ? support : lead).addAll(names);
        }
        if (lead.isEmpty() && support.isEmpty()) {
            lead.addAll(offices(words));
        }
        return new Responsible(span, lead, support, new Span(span.start(), span.start()));
    }

    /** The names if every one of them is an office's, otherwise none. */
    private static List<String> offices(String words) {
        List<String> names = names(words);
        return names.stream().allMatch(name -> OFFICE.matcher(name).matches()) ? names : List.of();
    }

    private static List<String> names(String words) {
        return Arrays.stream(words.replaceAll("[()（）\\[\\]【】〔〕。]+$", "").split("[、,，;；\\s]+", -1))
                .map(name -> TAIL.matcher(name.strip()).replaceAll(""))
                .map(name -> name.replaceAll("^(?:等|各)$", ""))
                .filter(name -> !name.isBlank())
                .toList();
    }

    private static Responsible nobody(Span span) {
        return new Responsible(span, List.of(), List.of(), new Span(span.start(), span.start()));
    }
}
