package jp.kurume.plan.examples.tour;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import jp.kurume.plan.words.ModuleWords;

/** The words of the tour, which stand behind the same door as the library's. */
public final class TourWords implements ModuleWords {

    /** Makes one for the service loader. */
    public TourWords() {}

    @Override
    public List<ResourceBundle> bundles(Locale language) {
        return List.of(ResourceBundle.getBundle("jp.kurume.plan.examples.tour.words", language));
    }
}
