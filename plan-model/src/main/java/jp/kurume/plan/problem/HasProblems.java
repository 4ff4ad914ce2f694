package jp.kurume.plan.problem;

import java.util.List;

/**
 * Whatever refuses data and can tell why, problem by problem: every exception of this library that is about what was given
 * to it. A host answers all of them in one place:
 *
 * <pre>{@code
 * static String answer(HasProblems refusal, Locale language) {
 *     return PlanJson.write(ProblemInWords.of(refusal.problems(), language));
 * }
 * }</pre>
 */
public interface HasProblems {

    /**
     * Everything that is wrong.
     *
     * @return the problems, at least one
     */
    List<Problem> problems();
}
