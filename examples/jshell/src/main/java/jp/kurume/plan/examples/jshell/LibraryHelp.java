package jp.kurume.plan.examples.jshell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * What the library's documentation says of a type, for a prompt: what it is, and its public members with what they do.
 *
 * <p>The texts are resources, which {@link HelpTexts} makes from the library's Javadoc when this example is built.
 */
public final class LibraryHelp {

    private LibraryHelp() {}

    /**
     * The help on a type.
     *
     * @param type a public type of the library
     * @return its help; of a type that has none, a line that says so
     * @throws IOException if it cannot be read
     */
    public static String of(Class<?> type) throws IOException {
        try (InputStream text =
                LibraryHelp.class.getResourceAsStream(HelpTexts.FOLDER + "/" + type.getName() + ".txt")) {
            return text == null
                    ? type.getName() + "は、このライブラリの公開された型ではありません。 No public type of the library.\n"
                    : new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
