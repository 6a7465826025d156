package org.yaodian.workplan.document.domain.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the regions that words name: those that are known by name, otherwise what is spelled as one. */
final class Places {
    private static final Pattern EACH = Pattern.compile("各(?:县\\(市、?区\\)|县\\(区\\)|县市区|县区|区县|镇\\(街道\\)|镇街|乡镇|县|区|镇)");
    private static final Pattern SPELLED = Pattern.compile(
            "(?<=^|[、,和与及在对到向赴由动进持促助励使是按“(])([\\u4e00-\\u9fff]{2,3}[县区市镇乡]|[\\u4e00-\\u9fff]{2,4}(?:街道|新区|高新区|经开区))");
    private static final Pattern COMMON = Pattern.compile(
            "(?:.*(?:地|城|园|社|校|片|辖|小|景|市|牧|林|山|库|矿|湖|灌|试验|示范|实验|保护|度假|开发|先行|核心|中心|主城|老旧小|农|全|我|本|各|超|门|都|城乡|集|乡|达标|先进|国家|强|大|县)[区县市镇乡]|高新区|经开区|.*创建.*)$");

    private final Set<String> known;

    Places(Set<String> known) {
        this.known = known;
    }

    List<String> in(String words) {
        Set<String> found = new LinkedHashSet<>();
        Matcher each = EACH.matcher(words);
        while (each.find()) {
            found.add(each.group());
        }
        known.stream().filter(words::contains).forEach(found::add);
        Matcher spelled = SPELLED.matcher(words);
        while (spelled.find()) {
            String name = spelled.group(1);
            if (!COMMON.matcher(name).matches()
                    && !PlanWords.begins(name)
                    && found.stream().noneMatch(other -> other.contains(name) || name.contains(other))) {
                found.add(name);
            }
        }
        return List.copyOf(found);
    }
}
