package jp.kurume.plan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import jp.kurume.plan.json.InvalidJsonException;
import jp.kurume.plan.json.PlanJson;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds for every text that comes near to being JSON of a value; extended for the values of each module. */
public abstract class BadJsonLaws {

    private static final int MUTATIONS_OF_EACH = 50;
    private static final List<Charset> WRONG = List.of(
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_16LE,
            Charset.forName("windows-31j"),
            StandardCharsets.ISO_8859_1);
    private static final JsonMapper TREES = new JsonMapper();

    /** The types and their values. */
    protected abstract Map<Class<?>, Arbitrary<?>> kit();

    @Provide
    protected Arbitrary<AnyValue> values() {
        return AnyValue.among(kit());
    }

    /** With the bytes below, seven thousand mutations in each of the three modules. */
    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void isReadRightOrRefusedWithItsPlace(@ForAll("values") AnyValue any, @ForAll Random random) {
        JsonMutations mutations = new JsonMutations(PlanJson.write(any.value()));
        for (int i = 0; i < MUTATIONS_OF_EACH; i++) {
            String json = mutations.next(random);
            try {
                Object read = PlanJson.read(json, any.type());
                // Right is what says the same thing when it is written again, whatever order the members were in.
                saysTheSame(PlanJson.write(read), json);
            } catch (InvalidJsonException e) {
                namesPlaces(e);
            }
        }
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void bytesAreReadRightOrRefused(@ForAll("values") AnyValue any, @ForAll Random random) {
        String json = PlanJson.write(any.value());
        for (Charset charset : WRONG) {
            readOrRefuse(json.getBytes(charset), any);
        }
        for (int i = 0; i < MUTATIONS_OF_EACH; i++) {
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            readOrRefuse(bytes, any);
        }
    }

    private static void saysTheSame(String written, String json) {
        assertThat(saysTheSame(TREES.readTree(written), TREES.readTree(json)))
                .as("%s, read and written as %s", json, written)
                .isTrue();
    }

    /**
     * Whether what was written says what was read: all of it, and beyond that only what may be left out. Other languages write
     * 1.0 as 1.
     */
    private static boolean saysTheSame(JsonNode written, JsonNode read) {
        if (written.isObject() && read.isObject()) {
            return read.properties().stream()
                    .allMatch(member -> saysTheSame(written.path(member.getKey()), member.getValue())
                            || isLeftOut(written, member.getKey(), member.getValue()));
        }
        if (written.isArray() && read.isArray()) {
            return written.size() == read.size()
                    && IntStream.range(0, read.size()).allMatch(i -> saysTheSame(written.get(i), read.get(i)));
        }
        if (written.isNumber() && read.isNumber()) {
            return written.doubleValue() == read.doubleValue();
        }
        return written.equals(read);
    }

    /** An empty text or list may be left out, and says the same. */
    private static boolean isLeftOut(JsonNode written, String member, JsonNode read) {
        boolean isEmpty = read.isArray()
                ? read.isEmpty()
                : read.isString() && read.asString().isEmpty();
        return isEmpty && !written.has(member);
    }

    private static void readOrRefuse(byte[] bytes, AnyValue any) {
        try {
            Object read = PlanJson.read(bytes, any.type());
            String json = new String(bytes, StandardCharsets.UTF_8);
            saysTheSame(PlanJson.write(read), json);
        } catch (InvalidJsonException e) {
            namesPlaces(e);
        }
    }

    private static void namesPlaces(InvalidJsonException refusal) {
        assertThat(refusal.problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.place())
                        .isInstanceOfSatisfying(
                                Place.Json.class,
                                place -> assertThat(place.path()).startsWith("$")));
        assertThat(refusal.toString().length()).isLessThan(100_000);
        for (Problem problem : refusal.problems()) {
            assertThat(problem.toString()).doesNotContain("jp.kurume", "tools.jackson", "java.");
        }
    }
}
