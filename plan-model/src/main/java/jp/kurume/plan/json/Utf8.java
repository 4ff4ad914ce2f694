package jp.kurume.plan.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;

/** Bytes in UTF-8 as text, where a decoder that guesses would put replacement characters. */
final class Utf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    static String decode(byte[] bytes) {
        if (bytes.length > 3L * PlanJson.LONGEST) {
            throw new InvalidJsonException(List.of(StrictMapper.tooLong()));
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            check(bytes);
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** A replacement character may stand there itself: only a decoder that reports can tell. */
    private static void check(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(1024);
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
        } while (result.isOverflow());
        if (result.isError()) {
            throw new InvalidJsonException(List.of(new Problem(
                    JsonProblems.ENCODING,
                    new Place.Json("$"),
                    "",
                    List.of(String.valueOf(in.position() + 1)),
                    List.of())));
        }
    }
}
