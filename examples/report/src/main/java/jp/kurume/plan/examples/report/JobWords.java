package jp.kurume.plan.examples.report;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import jp.kurume.plan.words.ModuleWords;

/** The words of the job, which stand behind the same door as the library's. */
public final class JobWords implements ModuleWords {

    /** Makes one for the service loader. */
    public JobWords() {}

    @Override
    public List<ResourceBundle> bundles(Locale language) {
        return List.of(ResourceBundle.getBundle("jp.kurume.plan.examples.report.words", language));
    }
}
