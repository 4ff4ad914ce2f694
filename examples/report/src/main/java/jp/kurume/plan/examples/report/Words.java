package jp.kurume.plan.examples.report;

import java.util.Locale;

/**
 * What the job says in one language.
 *
 * @param locale Japanese, or else English
 */
record Words(Locale locale) {

    String say(String inJapanese, String inEnglish) {
        return locale.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? inJapanese : inEnglish;
    }
}
