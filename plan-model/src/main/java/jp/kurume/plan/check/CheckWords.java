package jp.kurume.plan.check;

import java.util.Locale;
import jp.kurume.plan.problem.Severity;

/** The words around the problems of a report, in Japanese and English. */
final class CheckWords {

    private CheckWords() {}

    private static boolean isJapanese(Locale locale) {
        return locale.getLanguage().equals(Locale.JAPANESE.getLanguage());
    }

    static String[] headings(Locale locale) {
        return isJapanese(locale)
                ? new String[] {"区分", "場所", "内容", "直し方"}
                : new String[] {"severity", "place", "problem", "repair"};
    }

    static String severity(Locale locale, Severity severity) {
        return switch (severity) {
            case ERROR -> isJapanese(locale) ? "エラー" : "error";
            case WARNING -> isJapanese(locale) ? "警告" : "warning";
            case NOTE -> isJapanese(locale) ? "お知らせ" : "note";
        };
    }

    static String counts(Locale locale, int errors, int warnings, int notes) {
        return isJapanese(locale)
                ? "エラー" + errors + "件、警告" + warnings + "件、お知らせ" + notes + "件"
                : counted(errors, "error") + ", " + counted(warnings, "warning") + ", " + counted(notes, "note");
    }

    private static String counted(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
