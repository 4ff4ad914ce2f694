package jp.kurume.plan.examples.jshell;

import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The class path of this project. */
final class ClassPath {

    private ClassPath() {}

    /** Maven runs a class within its own process, where the project's class path is the loader's. */
    static String ofProject() throws URISyntaxException {
        if (!(ClassPath.class.getClassLoader() instanceof URLClassLoader loader)) {
            return System.getProperty("java.class.path");
        }
        List<String> places = new ArrayList<>();
        for (URL url : loader.getURLs()) {
            places.add(Path.of(url.toURI()).toString());
        }
        return String.join(File.pathSeparator, places);
    }
}
