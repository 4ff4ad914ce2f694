package jp.kurume.plan.problem;

import java.util.ArrayList;
import java.util.List;

/** The path of a {@link Place.Property} as a text, as a caller or a JSON text gives it. */
final class PropertyPath {

    private PropertyPath() {}

    /** The steps of which a path is made; a text that is no such path is one step. */
    static List<Place.Step> steps(String path) {
        List<Place.Step> steps = new ArrayList<>();
        int start = 0;
        while (start < path.length()) {
            int dot = path.indexOf('.', start);
            int bracket = path.indexOf('[', start);
            boolean keyed = bracket >= 0 && (dot < 0 || bracket < dot);
            // A key may hold dots and brackets of its own, as in directions[5.1].
            int next = keyed ? path.indexOf("].", bracket) + 1 : dot;
            int end = next <= 0 ? path.length() : next;
            if (keyed && (path.charAt(end - 1) != ']' || end - 2 <= bracket)) {
                return List.of(new Place.Step(path, ""));
            }
            steps.add(
                    keyed
                            ? new Place.Step(path.substring(start, bracket), path.substring(bracket + 1, end - 1))
                            : new Place.Step(path.substring(start, end), ""));
            start = end + 1;
        }
        return path.endsWith(".") ? List.of(new Place.Step(path, "")) : steps;
    }
}
