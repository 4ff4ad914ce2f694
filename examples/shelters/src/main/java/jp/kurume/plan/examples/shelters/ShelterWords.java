package jp.kurume.plan.examples.shelters;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import jp.kurume.plan.words.ModuleWords;

/**
 * The words of the subject: of its table, its columns and its problems.
 *
 * <p>Stateless and thread-safe. The library finds it by itself.
 */
public final class ShelterWords implements ModuleWords {

    /** Makes one for the service loader. */
    public ShelterWords() {}

    @Override
    public List<ResourceBundle> bundles(Locale language) {
        return List.of(ResourceBundle.getBundle("jp.kurume.plan.examples.shelters.words", language));
    }

    /** Prints the subject. */
    @Override
    public String toString() {
        return "words of shelters";
    }
}
