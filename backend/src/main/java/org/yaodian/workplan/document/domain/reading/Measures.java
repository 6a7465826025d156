package org.yaodian.workplan.document.domain.reading;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The measure words that are known, and the units they count in. */
final class Measures {
    static final String COUNT = "count";
    static final String POINTS = "points";
    private static final int LONGEST = 6;
    private static final Map<String, Measure> KNOWN = known();

    private Measures() {}

    /** The longest measure word at the place; null when none stands there. */
    static @Nullable Measure at(String folded, int place) {
        for (int length = Math.min(LONGEST, folded.length() - place); length > 0; length--) {
            Measure measure = KNOWN.get(folded.substring(place, place + length));
            if (measure != null) {
                return measure;
            }
        }
        return null;
    }

    private static Map<String, Measure> known() {
        Map<String, Measure> known = new HashMap<>();
        add(known, Measure.Kind.SHARE, "percent", "%");
        add(known, Measure.Kind.SHARE, "permille", "‰");
        add(known, Measure.Kind.SHARE, "percentage_points", "个百分点 百分点");
        add(known, Measure.Kind.AMOUNT, "persons", "人 名 位 个人");
        add(known, Measure.Kind.AMOUNT, "person_times", "人次 人(次)");
        add(known, Measure.Kind.AMOUNT, "times", "次");
        add(known, Measure.Kind.AMOUNT, "lessons", "节");
        add(known, Measure.Kind.AMOUNT, "class_hours", "学时 课时");
        add(known, Measure.Kind.AMOUNT, "km", "公里 千米 km");
        add(known, Measure.Kind.AMOUNT, "m", "米 延米");
        add(known, Measure.Kind.AMOUNT, "m2", "平方米 ㎡ 平米");
        add(known, Measure.Kind.AMOUNT, "m3", "立方米");
        add(known, Measure.Kind.AMOUNT, "km2", "平方公里");
        add(known, Measure.Kind.AMOUNT, "mu", "亩 亩次");
        add(known, Measure.Kind.AMOUNT, "hectares", "公顷");
        add(known, Measure.Kind.AMOUNT, "t", "吨");
        add(known, Measure.Kind.AMOUNT, "kg", "公斤 千克");
        add(known, Measure.Kind.AMOUNT, "kwh", "千瓦时");
        add(known, Measure.Kind.AMOUNT, "kw", "千瓦");
        add(known, Measure.Kind.AMOUNT, "mw", "兆瓦");
        add(known, Measure.Kind.AMOUNT, "ug_per_m3", "微克/立方米");
        add(known, Measure.Kind.AMOUNT, "mg_per_l", "毫克/升");
        add(known, Measure.Kind.AMOUNT, POINTS, "分");
        add(known, Measure.Kind.MONEY, "yuan", "元");
        add(known, Measure.Kind.MONEY, "usd", "美元");
        add(known, Measure.Kind.DURATION, "hours", "小时 个小时");
        add(known, Measure.Kind.DURATION, "minutes", "分钟");
        add(known, Measure.Kind.DURATION, "days", "天 日 个工作日 工作日");
        add(known, Measure.Kind.DURATION, "weeks", "周 个周");
        add(known, Measure.Kind.DURATION, "months", "个月");
        add(known, Measure.Kind.DURATION, "years", "年 周年 学年");
        add(
                known,
                Measure.Kind.AMOUNT,
                COUNT,
                "个 所 家 条 座 场 场次 场(次) 轮 项 件 户 套 处 辆 台 台(套) 台套 部 本 册 门 堂 支 队 组 对 间 幢 栋 片 块 株 棵 只 头 份 篇 张 "
                        + "架 艘 列 班 趟 例 宗 起 类 种 盏 口 根 孔 眼 枚 幅 首 集 档 款 班次 期 批次 户次 家次 副 双 把 面 段 匹 羽 尾 箱 席 学位 床位 泊位 车位 标段 点位");
        return Map.copyOf(known);
    }

    private static void add(Map<String, Measure> known, Measure.Kind kind, String code, String words) {
        for (String word : words.split(" ", -1)) {
            known.put(word, new Measure(word, code, kind));
        }
    }
}
