package jp.kurume.plan.examples.report;

import java.util.Locale;

/**
 * What the job says in one language.
 *
 * @param locale the reader's language, or English where nobody has words in it
 */
record Words(Locale locale) {

    String say(String key, Object... arguments) {
        return jp.kurume.plan.words.Words.in(locale).say("job." + key, arguments);
    }

    /** The word for a constant: {@code status.on-track}. */
    String say(String type, Enum<?> constant) {
        return say(type + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
