package jp.kurume.plan.table;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.security.CodeSource;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import jp.kurume.plan.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Tables in the jar of a class, in a folder beside it. */
final class BundledTables extends TableSource {

    private final Class<?> anchor;
    private final String folder;
    private @Nullable ZipFile jar;

    BundledTables(Class<?> anchor, String folder) {
        this.anchor = Objects.requireNonNull(anchor, "anchor");
        this.folder = Objects.requireNonNull(folder, "folder");
    }

    /**
     * Reads from the jar itself where there is one.
     *
     * <p>From the class path, a class loader looks for each resource in every module of the JDK first. For a dozen tables
     * that takes longer than everything else that is done at the start of a process.
     */
    @Override
    byte @Nullable [] read(String file) throws IOException {
        ZipFile zip = jar();
        ZipEntry entry = zip == null
                ? null
                : zip.getEntry(anchor.getPackageName().replace('.', '/') + "/" + folder + "/" + file);
        try (InputStream in = zip == null
                ? anchor.getResourceAsStream(folder + "/" + file)
                : entry == null ? null : zip.getInputStream(entry)) {
            return in == null ? null : in.readAllBytes();
        }
    }

    /**
     * The jar that holds the class, or null where classes come from elsewhere: a folder, a jar within a jar.
     *
     * <p>Opened once and not closed: the class loader holds it open too, and for longer.
     */
    private synchronized @Nullable ZipFile jar() throws IOException {
        if (jar == null) {
            CodeSource code = anchor.getProtectionDomain().getCodeSource();
            URL location = code == null ? null : code.getLocation();
            if (location != null
                    && location.getProtocol().equals("file")
                    && location.getPath().endsWith(".jar")) {
                jar = new ZipFile(new File(URI.create(location.toString())));
            }
        }
        return jar;
    }

    @Override
    public List<Problem> problems(Collection<String> tables) {
        return List.of();
    }

    @Override
    public String toString() {
        return "the bundled tables " + folder + " of " + anchor.getName();
    }
}
