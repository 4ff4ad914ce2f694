package jp.kurume.plan.json;

import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Reads and writes the values of this library as JSON: strictly, and the same value always as the same text.
 *
 * <pre>{@code
 * String json = PlanJson.write(observation);
 * // {"measure":"overall","year":2026,"value":"63.1","method":"survey", … }
 * PlanJson.read(json, Observation.class);        // InvalidJsonException has every problem, each with its path
 *
 * String document = PlanJson.writeDocument(plan);
 * // {"format":"community-welfare-plan","version":2,"type":"plan","content":{ … }}
 * PlanJson.readDocument(document, Plan.class);
 * }</pre>
 *
 * <p>A <em>value</em> travels within something that says what it is, such as the answer of a service. A <em>document</em>
 * stands on its own, such as a file: it says what it holds and in which version of the form, and one that a newer version of
 * this library has written is refused instead of being half understood.
 *
 * <p>What is read must be JSON by the letter (RFC 8259), in UTF-8, and exactly what the type is written as: no property is
 * unknown or there twice, none is missing but one that may be left out, a number is no text and a text no number, and the
 * value must be one that the type's own rules allow. No text names a class. At most {@value #LONGEST} letters are read, lists and objects at most {@value
 * #DEEPEST} deep, no single text, name or number longer than {@value #LONGEST_VALUE} letters. A host's own records of such
 * values are read and written like them.
 *
 * <p>Needs Jackson 3 ({@code tools.jackson.core:jackson-databind}), an optional dependency. Thread-safe.
 */
public final class PlanJson {

    /** The version of the form that this version of the library writes; it reads this one and all before. */
    public static final int VERSION = 2;

    /** No JSON text of more letters is read. */
    public static final int LONGEST = 64 * 1024 * 1024;

    /** No text, name or number of more letters is read in it. */
    public static final int LONGEST_VALUE = 100_000;

    /** No lists and objects deeper in one another are read. */
    public static final int DEEPEST = 64;

    private PlanJson() {}

    /**
     * Writes a value, or a list of values.
     *
     * @param value the value
     * @return the text, in one line
     * @throws IllegalArgumentException if it is of a type that has no JSON form
     * @throws MissingJacksonException if Jackson is not there
     */
    public static String write(Object value) {
        return mapper().write(Objects.requireNonNull(value, "value"));
    }

    /**
     * The JSON Schema (draft 2020-12) of types: of documents that hold a value of one of them, and under {@code $defs} of
     * each type and of whatever it contains, under the name that documents give it.
     *
     * <p>It is as strict as reading: every property is required but for those that may be left out, no other is allowed,
     * alternatives are told apart by {@code kind}. What goes across properties, such as a target that lies after its baseline,
     * only reading knows, and what the version of a document has not yet. The schemas of this library's types lie in its jars:
     * {@code plan-model.schema.json} beside {@code Plan}, {@code plan-indicators.schema.json} beside {@code
     * KurumeIndicators}, {@code plan-districts.schema.json} beside {@code SchoolDistrict}.
     *
     * @param id the {@code $id} of the schema, a URI
     * @param types the types, this library's or a host's own records of such; one that holds others of any type, such as a
     *     list, with the type that it holds
     * @return the schema as text of several lines, the same for the same types
     * @throws IllegalArgumentException if a type has no JSON form, or two types go by one name
     * @throws MissingJacksonException if Jackson is not there
     */
    public static String schema(String id, Collection<? extends Type> types) {
        return mapper().schema(Objects.requireNonNull(id, "id"), Objects.requireNonNull(types, "types"));
    }

    /**
     * Reads a value.
     *
     * @param json the text, of any length
     * @param type the type it should be of
     * @param <T> the type it should be of
     * @return the value
     * @throws InvalidJsonException if the text is anything else, with every problem
     * @throws IllegalArgumentException if the type has no JSON form
     * @throws MissingJacksonException if Jackson is not there
     */
    public static <T> T read(String json, Class<T> type) {
        return mapper().read(Objects.requireNonNull(json, "json"), Objects.requireNonNull(type, "type"));
    }

    /**
     * Reads a value from bytes in UTF-8, with or without a byte order mark.
     *
     * @param json the bytes
     * @param type the type it should be of
     * @param <T> the type it should be of
     * @return the value
     * @throws InvalidJsonException if they are anything else, with every problem
     * @throws IllegalArgumentException if the type has no JSON form
     * @throws MissingJacksonException if Jackson is not there
     */
    public static <T> T read(byte[] json, Class<T> type) {
        return read(Utf8.decode(Objects.requireNonNull(json, "json")), type);
    }

    /**
     * Reads a list of values.
     *
     * @param json the text, of any length
     * @param type the type that all of them should be of
     * @param <T> the type that all of them should be of
     * @return the values, in a list that cannot be changed
     * @throws InvalidJsonException if the text is anything else, with every problem
     * @throws IllegalArgumentException if the type has no JSON form
     * @throws MissingJacksonException if Jackson is not there
     */
    public static <T> List<T> readList(String json, Class<T> type) {
        return mapper().readList(Objects.requireNonNull(json, "json"), Objects.requireNonNull(type, "type"));
    }

    /**
     * Writes a value as a document.
     *
     * @param value the value
     * @return the text, in one line
     * @throws IllegalArgumentException if it is of a type that has no JSON form, or is too small to be a document, such as a
     *     fiscal year
     * @throws MissingJacksonException if Jackson is not there
     */
    public static String writeDocument(Object value) {
        return mapper().writeDocument(Objects.requireNonNull(value, "value"));
    }

    /**
     * Reads a document.
     *
     * @param json the text, of any length
     * @param type the type that its content should be of
     * @param <T> the type that its content should be of
     * @return its content
     * @throws InvalidJsonException if the text is no document, was written by a newer version, holds another type, or has
     *     any other problem
     * @throws IllegalArgumentException if the type is that of no document
     * @throws MissingJacksonException if Jackson is not there
     */
    public static <T> T readDocument(String json, Class<T> type) {
        return mapper().readDocument(Objects.requireNonNull(json, "json"), Objects.requireNonNull(type, "type"));
    }

    /**
     * Reads a document from bytes in UTF-8, with or without a byte order mark.
     *
     * @param json the bytes
     * @param type the type that its content should be of
     * @param <T> the type that its content should be of
     * @return its content
     * @throws InvalidJsonException if they are no document, were written by a newer version, hold another type, or have any
     *     other problem
     * @throws IllegalArgumentException if the type is that of no document
     * @throws MissingJacksonException if Jackson is not there
     */
    public static <T> T readDocument(byte[] json, Class<T> type) {
        return readDocument(Utf8.decode(Objects.requireNonNull(json, "json")), type);
    }

    private static StrictMapper mapper() {
        try {
            return StrictMapper.get();
        } catch (LinkageError e) {
            throw new MissingJacksonException(e);
        }
    }
}
