package jp.kurume.plan.districts.words;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import jp.kurume.plan.words.ModuleWords;

/**
 * The words of this module: those of its problems of its tables, and of its pages.
 *
 * <p>Stateless and thread-safe. {@code Words} finds it by itself.
 */
public final class DistrictWords implements ModuleWords {

    /** Makes one for the service loader. */
    public DistrictWords() {}

    @Override
    public List<ResourceBundle> bundles(Locale language) {
        return List.of(
                ResourceBundle.getBundle("jp.kurume.plan.districts.words.problems", language),
                ResourceBundle.getBundle("jp.kurume.plan.districts.words.tables", language),
                ResourceBundle.getBundle("jp.kurume.plan.districts.words.pages", language));
    }

    /** Prints the module. */
    @Override
    public String toString() {
        return "words of plan-districts";
    }
}
