import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Says that the library is being built, for the commands that build it in silence ({@code mvn -q}) before they begin.
 *
 * <p>Java runs this file as it is, so that the word comes before anything is compiled. It goes to the standard error, which
 * leaves the output to the command.
 */
final class Building {

    private Building() {}

    public static void main(String[] arguments) {
        PrintStream error = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        error.println("Building the library first; the first time takes a minute or two. ライブラリをビルドしています。");
    }
}
