package jp.kurume.plan.testing;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.problem.ProblemCode;

/** The codes that a class lists. */
public final class ProblemCodes {

    private ProblemCodes() {}

    /** All of them, in the order of the class. */
    public static List<ProblemCode> of(Class<?> codes) {
        List<ProblemCode> all = new ArrayList<>();
        for (Field field : codes.getFields()) {
            try {
                all.add((ProblemCode) field.get(null));
            } catch (IllegalAccessException e) {
                throw new AssertionError(field + " is not public", e);
            }
        }
        return all;
    }
}
