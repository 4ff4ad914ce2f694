package jp.kurume.plan.examples.jshell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import jdk.javadoc.doclet.Doclet;
import jdk.javadoc.doclet.DocletEnvironment;
import jdk.javadoc.doclet.Reporter;

/** What the Javadoc tool runs: it writes a text for each public type, under the type's binary name. */
public final class HelpDoclet implements Doclet {

    private Path folder = Path.of("");

    /** Makes one for the Javadoc tool. */
    public HelpDoclet() {}

    @Override
    public void init(Locale locale, Reporter reporter) {
        // Nothing is reported beside the texts.
    }

    @Override
    public String getName() {
        return "Help";
    }

    @Override
    public Set<? extends Option> getSupportedOptions() {
        return Set.of(new Folder());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean run(DocletEnvironment environment) {
        for (TypeElement type : ElementFilter.typesIn(environment.getIncludedElements())) {
            String name = environment.getElementUtils().getBinaryName(type).toString();
            try {
                Files.writeString(folder.resolve(name + ".txt"), new TypeHelp(environment, type).text());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return true;
    }

    /** The option of the folder in which the texts are written. */
    private final class Folder implements Option {

        @Override
        public int getArgumentCount() {
            return 1;
        }

        @Override
        public String getDescription() {
            return "The folder of the texts";
        }

        @Override
        public Kind getKind() {
            return Kind.STANDARD;
        }

        @Override
        public List<String> getNames() {
            return List.of("-d");
        }

        @Override
        public String getParameters() {
            return "<folder>";
        }

        @Override
        public boolean process(String option, List<String> arguments) {
            folder = Path.of(arguments.get(0));
            return true;
        }
    }
}
