package jp.kurume.plan.indicators.words;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import jp.kurume.plan.words.ModuleWords;

/**
 * The words of this module: those of its problems of its tables and of its pages.
 *
 * <p>Stateless and thread-safe. {@link jp.kurume.plan.words.Words} finds it by itself.
 */
public final class IndicatorWords implements ModuleWords {

    /** Makes one for the service loader. */
    public IndicatorWords() {}

    @Override
    public List<ResourceBundle> bundles(Locale language) {
        return List.of(
                ResourceBundle.getBundle("jp.kurume.plan.indicators.words.problems", language),
                ResourceBundle.getBundle("jp.kurume.plan.indicators.words.tables", language),
                ResourceBundle.getBundle("jp.kurume.plan.indicators.words.pages", language));
    }

    /** Prints the module. */
    @Override
    public String toString() {
        return "words of plan-indicators";
    }
}
