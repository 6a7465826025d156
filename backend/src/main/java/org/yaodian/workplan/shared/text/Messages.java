package org.yaodian.workplan.shared.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Every sentence the service says, by its code, in Chinese or English. */
public final class Messages {
    /** The language of a caller who asks for none. */
    public static final Locale DEFAULT = Locale.SIMPLIFIED_CHINESE;

    private static final List<String> BUNDLES = List.of(
            "shared",
            "organisation",
            "access",
            "plan",
            "task",
            "target",
            "milestone",
            "reporting",
            "supervision",
            "reminder",
            "insight",
            "brief",
            "voice",
            "calendar",
            "years",
            "document",
            "exchange",
            "audit",
            "webhook");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Messages() {}

    /** The message of {@code code}; the code itself when there is none, so that a caller always gets something. */
    public static String text(Locale language, String code, List<?> arguments) {
        Object[] texts = arguments.stream().map(String::valueOf).toArray();
        return BUNDLES.stream()
                .map(name -> ResourceBundle.getBundle("messages." + name, language, NO_FALLBACK))
                .filter(bundle -> bundle.containsKey(code))
                .map(bundle -> new MessageFormat(bundle.getString(code), language).format(texts))
                .findFirst()
                .orElse(code);
    }

    /** The supported language closest to the ones asked for, best first. */
    public static Locale choose(List<Locale> asked) {
        for (Locale locale : asked) {
            if (locale.getLanguage().equals("en")) {
                return Locale.ENGLISH;
            }
            if (locale.getLanguage().equals("zh")) {
                return DEFAULT;
            }
        }
        return DEFAULT;
    }
}
