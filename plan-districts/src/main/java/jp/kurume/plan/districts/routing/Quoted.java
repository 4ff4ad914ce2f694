package jp.kurume.plan.districts.routing;

import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.ProblemCode;
import jp.kurume.plan.text.Excerpt;

/** Texts and names inside a message: whatever was given, the message stays short and on one line. */
final class Quoted {

    private Quoted() {}

    /** The text in quotation marks, from its beginning only if it is long. */
    static String of(String text) {
        return "\"" + Excerpt.of(text) + "\"";
    }

    /** The names of districts, joined by "or". */
    static String namesOf(List<SchoolDistrict> districts) {
        return String.join(" or ", names(districts));
    }

    /** The names of districts, each with its area before it where another of them is called so, too. */
    private static List<String> names(List<SchoolDistrict> districts) {
        List<String> names = new ArrayList<>();
        for (SchoolDistrict district : districts) {
            boolean alone = districts.stream()
                    .noneMatch(other -> !other.equals(district) && other.name().equals(district.name()));
            names.add(alone ? district.name() : district.area().name() + " " + district.name());
        }
        return names;
    }

    /** Says that something is of another place; nothing if there is none. */
    static String elsewhere(List<String> otherPlaces) {
        return otherPlaces.isEmpty() ? "" : " here, but of " + Excerpt.of(String.join(", ", otherPlaces));
    }

    /**
     * What is wrong with a text as the name of a district.
     *
     * @param arguments what its message speaks of beside the text
     * @param meant the districts whose names to give instead
     */
    static Problem problem(ProblemCode code, String text, List<String> arguments, List<SchoolDistrict> meant) {
        return new Problem(code, Place.Property.WHOLE, text, arguments, names(meant));
    }
}
