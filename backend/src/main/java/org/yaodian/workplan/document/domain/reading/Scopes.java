package org.yaodian.workplan.document.domain.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds for whom or where something holds, when the words say so. */
final class Scopes {
    private static final String KIND =
            "县\\(市、?区\\)|县\\(区\\)|县\\(市\\)|市\\(县、?区\\)|县市区|县区|区县|市县|镇\\(街道?\\)|镇街|乡镇\\(街道\\)|乡镇|街道|县|区|镇|"
                    + "中小学校?|学校|幼儿园|中职学校|职业学校|高校|社区|行政村|村|园区|片区|单位|企业|班级?|校|园";
    private static final Pattern EACH = Pattern.compile("(?:各级各类|各|每个|每一?所?|所有|全体|全部|[一二两三四五六七八九十]+个)(?:" + KIND + ")");
    private static final Pattern WHOLE = Pattern.compile("全[省市县区镇校州](?:各?(?:" + KIND + "))?");

    private Scopes() {}

    static @Nullable String of(String words) {
        Matcher each = EACH.matcher(words);
        if (each.find()) {
            return each.group();
        }
        Matcher whole = WHOLE.matcher(words);
        return whole.find() ? whole.group() : null;
    }
}
