package jp.kurume.plan.around.register;

import jp.kurume.plan.problem.ProblemCode;

/** What can be wrong with the tables of a register: the {@code register} codes. */
public final class RegisterProblems {

    /** A last year without a first one, or before it. */
    public static final ProblemCode UNTIL = ProblemCode.error("register.until");

    /** An entry without a department, in itself or in its parts. */
    public static final ProblemCode DEPARTMENT_MISSING = ProblemCode.error("register.department.missing");

    /** A figure of an entry that cannot be one. */
    public static final ProblemCode VALUE = ProblemCode.error("register.value");

    /** A figure or date of a part that its entry does not have. */
    public static final ProblemCode PART = ProblemCode.error("register.part");

    /** A printed form of something that the register does not have. */
    public static final ProblemCode ELEMENT = ProblemCode.error("register.element");

    private RegisterProblems() {}
}
