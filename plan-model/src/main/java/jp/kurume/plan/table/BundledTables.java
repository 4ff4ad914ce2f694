package jp.kurume.plan.table;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.security.CodeSource;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Tables in the jar of a class, in a folder beside it. */
final class BundledTables extends TableSource {

    private final Class<?> anchor;
    private final String folder;

    BundledTables(Class<?> anchor, String folder) {
        this.anchor = Objects.requireNonNull(anchor, "anchor");
        this.folder = Objects.requireNonNull(folder, "folder");
    }

    @Override
    byte @Nullable [] read(String file) throws IOException {
        File jar = jar();
        if (jar != null) {
            return readFrom(jar, file);
        }
        try (InputStream in = anchor.getResourceAsStream(folder + "/" + file)) {
            return in == null ? null : in.readAllBytes();
        }
    }

    /**
     * The jar that holds the class, or null where classes come from elsewhere: a folder, a jar within a jar.
     *
     * <p>From the class path, a class loader looks for each resource in every module of the JDK first. For a dozen tables
     * that takes longer than everything else that is done at the start of a process.
     */
    private @Nullable File jar() {
        CodeSource code = anchor.getProtectionDomain().getCodeSource();
        URL location = code == null ? null : code.getLocation();
        if (location == null
                || !location.getProtocol().equals("file")
                || !location.getPath().endsWith(".jar")) {
            return null;
        }
        try {
            return new File(location.toURI());
        } catch (URISyntaxException | IllegalArgumentException e) {
            // Whatever such a location is, the class loader knows it.
            return null;
        }
    }

    private byte @Nullable [] readFrom(File jar, String file) throws IOException {
        String name = anchor.getPackageName().replace('.', '/') + "/" + folder + "/" + file;
        try (ZipFile zip = new ZipFile(jar)) {
            ZipEntry entry = zip.getEntry(name);
            if (entry == null) {
                return null;
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return in.readAllBytes();
            }
        }
    }

    @Override
    public String toString() {
        return "the bundled tables " + folder + " of " + anchor.getName();
    }
}
