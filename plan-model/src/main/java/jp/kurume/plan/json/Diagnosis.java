package jp.kurume.plan.json;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.kurume.plan.interchange.QuotesTexts;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.ProblemCode;
import jp.kurume.plan.text.DamagedText;
import jp.kurume.plan.text.Excerpt;
import jp.kurume.plan.text.SimilarNames;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.time.FiscalYearParseException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that is wrong with a JSON text that could not be read as a type.
 *
 * <p>Goes through the text beside what Jackson itself knows of the type: its properties, its alternatives, what it is
 * written as. A value whose parts are all right is read on its own, so that what its own rules refuse is told at its place.
 */
final class Diagnosis {

    private static final int MOST_SUGGESTIONS = 3;
    private static final int LONGEST_REASON = 400;

    private final JsonMapper mapper;
    private final Types types;
    private final List<Problem> problems = new ArrayList<>();

    /** Whether the texts here are quoted as they were found. */
    private boolean quotesTexts;

    /** The version of the form that the text says it is of. */
    private int version = PlanJson.VERSION;

    Diagnosis(JsonMapper mapper) {
        this.mapper = mapper;
        this.types = new Types(mapper.deserializationConfig());
    }

    /**
     * What keeps a text from being read as a type; at least one problem.
     *
     * @param refusal what kept it from being read, in case that nothing is found here
     */
    List<Problem> of(String json, JavaType type, String refusal) {
        JsonText root = new TextReader(problems).read(json);
        if (root != null) {
            check(root, type);
            if (problems.isEmpty()) {
                construct(root, type);
            }
        }
        return atLeast(refusal);
    }

    /** What keeps a text from being read as a document; at least one problem. */
    List<Problem> ofDocument(String json, JavaType envelope, String name, String refusal) {
        checkDocument(json, envelope, name);
        return atLeast(refusal);
    }

    /** What a document that is all right but for its version has that this version has not; empty for most. */
    List<Problem> newerThanItsVersion(String json, JavaType envelope, String name) {
        checkDocument(json, envelope, name);
        return problems;
    }

    /** The damaged texts of a text that could be read; none for most. */
    List<Problem> damaged(String json, JavaType type) {
        JsonText root = new TextReader(problems).read(json);
        if (root != null) {
            check(root, type);
        }
        problems.removeIf(problem -> !problem.code().equals(JsonProblems.TEXT_DAMAGED));
        return problems;
    }

    /** The content is looked at only if the text is a document of this type. */
    private void checkDocument(String json, JavaType envelope, String name) {
        JsonText root = new TextReader(problems).read(json);
        if (root != null && isReadable(root, name)) {
            check(root, envelope);
            if (problems.isEmpty()) {
                construct(root, envelope);
            }
        }
    }

    private List<Problem> atLeast(String refusal) {
        if (problems.isEmpty()) {
            problems.add(new Problem(JsonProblems.VALUE_REFUSED, new Place.Json("$"), "", List.of(refusal), List.of()));
        }
        return problems;
    }

    private boolean isReadable(JsonText root, String type) {
        JsonText format = only(root, "format");
        if (!(format instanceof JsonText.Scalar name
                && name.isText()
                && name.value().equals(Document.FORMAT))) {
            note(
                    JsonProblems.DOCUMENT_FORMAT,
                    format == null ? root : format,
                    format == null ? "" : format.text(),
                    Document.FORMAT);
            return false;
        }
        JsonText said = only(root, "version");
        if (said instanceof JsonText.Scalar number && number.token() == JsonToken.VALUE_NUMBER_INT) {
            BigInteger written = new BigInteger(number.value());
            if (written.compareTo(BigInteger.valueOf(PlanJson.VERSION)) > 0) {
                note(JsonProblems.DOCUMENT_VERSION, said, number.value(), String.valueOf(PlanJson.VERSION));
                return false;
            }
            if (written.signum() <= 0) {
                note(JsonProblems.VALUE_REFUSED, said, number.value(), "versions are counted from 1");
                return false;
            }
            this.version = written.intValue();
        }
        JsonText written = only(root, "type");
        if (written instanceof JsonText.Scalar word
                && word.isText()
                && !word.value().equals(type)) {
            note(JsonProblems.DOCUMENT_TYPE, written, word.value(), type);
            return false;
        }
        return true;
    }

    /** The value of a name in an object, if there is exactly one. */
    private static @Nullable JsonText only(JsonText object, String name) {
        if (object instanceof JsonText.Members members) {
            List<JsonText> values = members.of(name);
            return values.size() == 1 ? values.get(0) : null;
        }
        return null;
    }

    private void check(JsonText text, JavaType type) {
        if (type.isCollectionLikeType()) {
            checkList(text, type.getContentType());
        } else if (type.isEnumType()) {
            Map<String, Integer> words = Types.words(type);
            if (isAmong(words.keySet(), text)) {
                String word = ((JsonText.Scalar) text).value();
                noteIfNewer(Objects.requireNonNull(words.get(word)), text, word);
                construct(text, type);
            }
        } else {
            Map<String, JavaType> alternatives = types.alternatives(type);
            JavaType form = alternatives.isEmpty() ? types.form(type) : null;
            if (!alternatives.isEmpty()) {
                checkAlternative(text, type, alternatives);
            } else if (form != null) {
                checkScalar(text, type, form);
            } else {
                checkObject(text, type, "");
            }
        }
    }

    private void checkList(JsonText text, JavaType content) {
        if (text instanceof JsonText.Array array) {
            array.items().forEach(item -> check(item, content));
        } else {
            note(JsonProblems.LIST, text, text.text());
        }
    }

    /** Notes a problem unless one of the words stands there. */
    private boolean isAmong(Set<String> words, JsonText text) {
        boolean isText = text instanceof JsonText.Scalar scalar && scalar.isText();
        String found = isText ? ((JsonText.Scalar) text).value() : text.text();
        if (isText && words.contains(found)) {
            return true;
        }
        problems.add(new Problem(
                JsonProblems.CHOICE,
                new Place.Json(text.path()),
                found,
                List.of(String.join(", ", words)),
                isText ? SimilarNames.closest(found, words, MOST_SUGGESTIONS) : List.of()));
        return false;
    }

    private void checkAlternative(JsonText text, JavaType type, Map<String, JavaType> alternatives) {
        if (!(text instanceof JsonText.Members members)) {
            note(JsonProblems.OBJECT, text, text.text());
            return;
        }
        String property = types.discriminator(type);
        List<JsonText> kinds = members.of(property);
        if (kinds.isEmpty()) {
            missing(text, property);
        } else if (isAmong(alternatives.keySet(), kinds.get(0))) {
            String kind = ((JsonText.Scalar) kinds.get(0)).value();
            JavaType its = Objects.requireNonNull(alternatives.get(kind));
            noteIfNewer(Types.since(its), kinds.get(0), kind);
            checkObject(text, its, property);
        }
    }

    private void checkScalar(JsonText text, JavaType type, JavaType form) {
        boolean wantsText = form.hasRawClass(String.class);
        boolean wantsNumber = form.hasRawClass(int.class) || form.hasRawClass(Integer.class);
        boolean wantsFraction = form.hasRawClass(double.class) || form.hasRawClass(Double.class);
        boolean wantsTruth = form.hasRawClass(boolean.class) || form.hasRawClass(Boolean.class);
        boolean isText = text instanceof JsonText.Scalar scalar && scalar.isText();
        boolean isTruth =
                text instanceof JsonText.Scalar scalar && scalar.token().isBoolean();
        boolean isNumber =
                text instanceof JsonText.Scalar scalar && scalar.token().isNumeric();
        boolean isWhole = text instanceof JsonText.Scalar scalar && scalar.token() == JsonToken.VALUE_NUMBER_INT;
        if (wantsTruth && !isTruth) {
            note(JsonProblems.CHOICE, text, text.text(), "true, false");
        } else if (wantsText && isNumber) {
            note(JsonProblems.TEXT_NUMBER, text, text.text(), List.of("\"" + text.text() + "\""));
        } else if (wantsText && !isText) {
            note(JsonProblems.TEXT, text, text.text());
        } else if (wantsFraction && !isNumber) {
            note(JsonProblems.NUMBER, text, text.text(), isText ? asFraction(text) : List.of());
        } else if (wantsNumber && !isWhole) {
            note(JsonProblems.WHOLE_NUMBER, text, text.text(), isText ? asNumber(text, type) : List.of());
        } else if (wantsNumber && !isInt(text.text())) {
            note(
                    JsonProblems.WHOLE_NUMBER_RANGE,
                    text,
                    text.text(),
                    String.valueOf(Integer.MIN_VALUE),
                    String.valueOf(Integer.MAX_VALUE));
        } else {
            if (isText && !quotesTexts) {
                noteIfDamaged((JsonText.Scalar) text);
            }
            construct(text, type);
        }
    }

    private void noteIfDamaged(JsonText.Scalar text) {
        DamagedText.in(text.value())
                .filter(damage -> damage.kind().isCertain())
                .ifPresent(damage -> problems.add(new Problem(
                        JsonProblems.TEXT_DAMAGED,
                        new Place.Json(text.path()),
                        text.value(),
                        List.of(Excerpt.of(damage.evidence())),
                        damage.meant().isEmpty() ? List.of() : List.of(damage.meant()))));
    }

    private static boolean isInt(String number) {
        try {
            Integer.parseInt(number);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** The number that a text most likely means: a number in quotation marks, or the name of a fiscal year. */
    private static List<String> asNumber(JsonText text, JavaType type) {
        String value = ((JsonText.Scalar) text).value();
        if (value.matches("[1-9][0-9]{0,8}")) {
            return List.of(value);
        }
        try {
            return type.hasRawClass(FiscalYear.class)
                    ? List.of(String.valueOf(FiscalYear.parse(value).startYear()))
                    : List.of();
        } catch (FiscalYearParseException e) {
            return List.of();
        }
    }

    /** The number in quotation marks, such as 0.95. */
    private static List<String> asFraction(JsonText text) {
        String value = ((JsonText.Scalar) text).value();
        return value.matches("-?(0|[1-9][0-9]{0,8})([.][0-9]{1,16})?") ? List.of(value) : List.of();
    }

    /** Checks an object against the properties of its type, and against its own rules where all of them are right. */
    private void checkObject(JsonText text, JavaType type, String discriminator) {
        if (!(text instanceof JsonText.Members members)) {
            note(JsonProblems.OBJECT, text, text.text());
            return;
        }
        boolean outside = quotesTexts;
        quotesTexts |= type.getRawClass().isAnnotationPresent(QuotesTexts.class);
        checkMembers(members, type, discriminator);
        quotesTexts = outside;
    }

    private void checkMembers(JsonText.Members text, JavaType type, String discriminator) {
        Map<String, Types.Property> properties = types.properties(type);
        int before = problems.size();
        Set<String> seen = new HashSet<>();
        List<String> unknown = new ArrayList<>();
        for (JsonText.Member member : text.members()) {
            String name = member.name();
            Types.Property its = properties.get(name);
            if (!seen.add(name)) {
                note(JsonProblems.PROPERTY_TWICE, member.value(), "");
            } else if (its != null) {
                noteIfNewer(its.since(), member.value(), name);
                check(member.value(), its.type());
            } else if (discriminator.isEmpty() || !name.equals(discriminator)) {
                unknown.add(name);
            }
        }
        List<String> absent = properties.keySet().stream()
                .filter(name -> !seen.contains(name))
                .toList();
        for (String name : unknown) {
            problems.add(new Problem(
                    JsonProblems.PROPERTY_UNKNOWN,
                    new Place.Json(text.path() + TextReader.step(name)),
                    name,
                    List.of(properties.isEmpty() ? discriminator : String.join(", ", properties.keySet())),
                    SimilarNames.closest(name, absent, MOST_SUGGESTIONS)));
        }
        for (String name : absent) {
            if (Objects.requireNonNull(properties.get(name)).required()) {
                missing(text, name);
            }
        }
        if (problems.size() == before) {
            construct(text, type);
        }
    }

    /** What is right as such, but is not there yet in the version that the document says. */
    private void noteIfNewer(int since, JsonText text, String found) {
        if (since > version) {
            note(JsonProblems.DOCUMENT_NEWER, text, found, String.valueOf(since), String.valueOf(version));
        }
    }

    private void missing(JsonText object, String name) {
        problems.add(new Problem(
                JsonProblems.PROPERTY_MISSING, new Place.Json(object.path()), "", List.of(name), List.of()));
    }

    /** Reads a part that looks right, to learn whether the rules of its type allow it. */
    private void construct(JsonText text, JavaType type) {
        try {
            if (StrictMapper.read(mapper, text.text(), type) == null) {
                note(JsonProblems.VALUE_REFUSED, text, text.text(), "null");
            }
        } catch (JacksonException e) {
            note(JsonProblems.VALUE_REFUSED, text, text instanceof JsonText.Scalar ? text.text() : "", reason(e));
        }
    }

    /** What the type's own rules say, rather than what Jackson says about that. */
    static String reason(JacksonException refusal) {
        for (Throwable e = refusal; e != null; e = e.getCause()) {
            if (!(e instanceof JacksonException) && e.getMessage() != null) {
                return shortened(e.getMessage());
            }
        }
        return shortened(refusal.getOriginalMessage());
    }

    /** A reason may quote what it refuses, of any length. */
    private static String shortened(String reason) {
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON) + "…";
    }

    private void note(ProblemCode code, JsonText text, String found, String... arguments) {
        problems.add(new Problem(code, new Place.Json(text.path()), found, List.of(arguments), List.of()));
    }

    private void note(ProblemCode code, JsonText text, String found, List<String> suggestions) {
        problems.add(new Problem(code, new Place.Json(text.path()), found, List.of(), suggestions));
    }
}
