package org.yaodian.workplan.brief.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.plan.Light;
import org.yaodian.workplan.shared.text.Messages;

/** How a brief says things, in one language. */
record Phrases(Locale language) {
    private static final String NOTHING = "—";

    String say(String code, Object... arguments) {
        return Messages.text(language, "brief." + code, List.of(arguments));
    }

    String light(Light light) {
        return Messages.text(language, "explanation.light." + light, List.of());
    }

    /** A share of 0…1 as a percentage. */
    String share(@Nullable BigDecimal share) {
        return share == null ? NOTHING : plain(share.movePointRight(2)) + "%";
    }

    /** A figure with its unit behind it. */
    String figure(@Nullable BigDecimal figure, String unit) {
        return figure == null ? NOTHING : plain(figure) + unit(unit);
    }

    private String unit(String unit) {
        String word = say("unit." + unit);
        return word.equals("brief.unit." + unit) ? " " + unit : word;
    }

    String plain(@Nullable BigDecimal figure) {
        if (figure == null) {
            return NOTHING;
        }
        BigDecimal stripped = figure.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    String day(LocalDate day) {
        return language.getLanguage().equals("zh")
                ? day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日"
                : day.toString();
    }

    Paper.Cell words(@Nullable String text) {
        return new Paper.Cell.Plain(text == null || text.isEmpty() ? NOTHING : text);
    }

    Paper.Cell count(int number) {
        return new Paper.Cell.Amount(BigDecimal.valueOf(number), String.valueOf(number), "0");
    }

    Paper.Cell lamp(Light light) {
        return new Paper.Cell.Lamp(light, light(light));
    }

    Paper.Cell shareCell(@Nullable BigDecimal share) {
        return share == null ? words(null) : new Paper.Cell.Amount(share, share(share), "0.##%");
    }

    Paper.Cell amount(@Nullable BigDecimal figure) {
        return figure == null ? words(null) : new Paper.Cell.Amount(figure, plain(figure), "0.######");
    }

    /** A value; in a spreadsheet the bare number, on paper with its unit. */
    Paper.Cell value(@Nullable BigDecimal figure, String unit) {
        return figure == null ? words(null) : new Paper.Cell.Amount(figure, figure(figure, unit), "0.######");
    }

    Paper.Column column(String code, int width) {
        return new Paper.Column(say("column." + code), width);
    }
}
