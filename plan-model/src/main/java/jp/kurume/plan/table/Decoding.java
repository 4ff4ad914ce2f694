package jp.kurume.plan.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what the bytes of a table mean that are not UTF-8; apart from {@link TableParser}, since bundled
 * tables are.
 *
 * <p>UTF-16 says so by its byte order mark; where it has none, commas and line breaks tell it, each of which is a byte of zero
 * and one of ASCII there, and no other encoding of a table has bytes of zero. Windows-31J says nothing, and nearly any bytes above ASCII can be read as it,
 * damaged UTF-8 among them. So it is what bytes are if Windows-31J can take all of them and they do not look like UTF-8:
 * Japanese letters of UTF-8 are three bytes that announce each other, and a text in Windows-31J has them by chance only,
 * far more seldom than bytes that no UTF-8 has.
 */
final class Decoding {

    private static final int LEAD_OF_THREE = 0xE0;
    private static final int FIRST_OF_THREE_BYTES = 0x800;

    private final TableReading reading;
    private final String file;
    private final byte[] bytes;

    private Decoding(TableReading reading, String file, byte[] bytes) {
        this.reading = reading;
        this.file = file;
        this.bytes = bytes;
    }

    /** A text and how it was kept. */
    record Decoded(String text, TableEncoding encoding) {}

    /** The text that bytes hold, or null if they hold none, which is noted. */
    static @Nullable Decoded decode(TableReading reading, String file, byte[] bytes) {
        return new Decoding(reading, file, bytes).decode();
    }

    private @Nullable Decoded decode() {
        if (startsWith(0xFE, 0xFF)) {
            return decoded(strictly(StandardCharsets.UTF_16BE, 2), TableEncoding.UTF_16);
        }
        if (startsWith(0xFF, 0xFE)) {
            return decoded(strictly(StandardCharsets.UTF_16LE, 2), TableEncoding.UTF_16);
        }
        if (hasSigns(0, 1)) {
            return decoded(strictly(StandardCharsets.UTF_16BE, 0), TableEncoding.UTF_16);
        }
        if (hasSigns(1, 0)) {
            return decoded(strictly(StandardCharsets.UTF_16LE, 0), TableEncoding.UTF_16);
        }
        // A JDK that was cut down to its base module has no Windows-31J.
        if (looksLikeUtf8() || !Windows31J.isKnown()) {
            return decoded(strictly(StandardCharsets.UTF_8, 0), TableEncoding.UTF_8);
        }
        return decoded(strictly(Windows31J.charset(), 0), TableEncoding.WINDOWS_31J);
    }

    /** Whether there are commas and line breaks of two bytes, a zero in one place and the sign itself in the other. */
    private boolean hasSigns(int ofZero, int ofSign) {
        boolean comma = false;
        boolean lineBreak = false;
        for (int i = 0; i + 1 < bytes.length && bytes.length % 2 == 0; i += 2) {
            boolean sign = bytes[i + ofZero] == 0;
            comma |= sign && bytes[i + ofSign] == ',';
            lineBreak |= sign && bytes[i + ofSign] == '\n';
        }
        return comma && lineBreak;
    }

    private boolean startsWith(int... beginning) {
        for (int i = 0; i < beginning.length; i++) {
            if (i == bytes.length || (bytes[i] & 0xFF) != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Decoded decoded(Attempt attempt, TableEncoding encoding) {
        if (!attempt.isWhole()) {
            reading.add(new Problem(
                    TableProblems.ENCODING,
                    new Place.Line(file, attempt.line()),
                    "byte 0x" + Integer.toHexString(bytes[attempt.end] & 0xFF),
                    List.of(encoding.toString()),
                    List.of()));
            return null;
        }
        reading.add(new Problem(
                TableProblems.ENCODING_FOUND, new Place.WholeTable(file), "", List.of(encoding.toString()), List.of()));
        return new Decoded(
                encoding == TableEncoding.WINDOWS_31J ? Windows31J.asMeant(attempt.text) : attempt.text, encoding);
    }

    /** What a charset makes of the bytes, as far as it can take them. */
    private record Attempt(String text, int end, int length) {
        boolean isWhole() {
            return end == length;
        }

        /** The line on which it ended, counted as an editor counts. */
        long line() {
            return 1L + LineBreaks.in(text);
        }
    }

    private Attempt strictly(Charset charset, int from) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        int end = result.isError() ? in.position() : bytes.length;
        return new Attempt(out.flip().toString(), end, bytes.length);
    }

    private boolean looksLikeUtf8() {
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            return true;
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        int faults = 0;
        int cutOff = 0;
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            boolean atTheEnd = in.remaining() == result.length();
            if (atTheEnd && (bytes[in.position()] & 0xFF) >= LEAD_OF_THREE) {
                cutOff++;
            } else {
                faults++;
            }
            in.position(in.position() + result.length());
            result = decoder.decode(in, out, true);
        }
        int letters = cutOff;
        out.flip();
        while (out.hasRemaining()) {
            letters += out.get() >= FIRST_OF_THREE_BYTES ? 1 : 0;
        }
        return letters >= faults;
    }
}
