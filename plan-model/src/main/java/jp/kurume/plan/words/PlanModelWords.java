package jp.kurume.plan.words;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of this module: those of its problems, of its tables and pages, and of what every module says.
 *
 * <p>Stateless and thread-safe. {@link Words} finds it by itself.
 */
public final class PlanModelWords implements ModuleWords {

    /** Makes one for the service loader. */
    public PlanModelWords() {}

    @Override
    public List<ResourceBundle> bundles(Locale language) {
        return List.of(
                ResourceBundle.getBundle("jp.kurume.plan.words.problems", language),
                ResourceBundle.getBundle("jp.kurume.plan.words.tables", language),
                ResourceBundle.getBundle("jp.kurume.plan.words.pages", language));
    }

    /** Prints the module. */
    @Override
    public String toString() {
        return "words of plan-model";
    }
}
