package jp.kurume.plan.examples.secretariat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import jp.kurume.plan.words.ModuleWords;

/** The words of the tool, which stand behind the same door as the library's. */
public final class ToolWords implements ModuleWords {

    private static final ResourceBundle.Control OF_THE_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** Makes one for the service loader. */
    public ToolWords() {}

    @Override
    public List<ResourceBundle> bundles(Locale language) {
        return List.of(bundle("words", language));
    }

    /** What the help of the commands says, in the form in which picocli looks for it. */
    static ResourceBundle help(Locale language) {
        return bundle("help", language);
    }

    private static ResourceBundle bundle(String name, Locale language) {
        return ResourceBundle.getBundle("jp.kurume.plan.examples.secretariat." + name, language, OF_THE_LANGUAGE);
    }
}
