/**
 * What is wrong with data, as values: a code that stays, the place, the text found there, and what was probably meant.
 *
 * <p>Readers of tables and of JSON collect {@link jp.kurume.plan.problem.Problem problems} and throw one exception with all
 * of them; every exception that {@linkplain jp.kurume.plan.problem.HasProblems has problems} gives them alike. A host shows
 * them in Japanese or English, or answers with {@linkplain jp.kurume.plan.problem.ProblemInWords their words} and codes:
 *
 * <pre>{@code
 * try {
 *     Plan plan = Plan.readFrom(TableSource.folder(Path.of("our-city")), "our-plan");
 * } catch (InvalidTablesException e) {
 *     for (Problem problem : e.problems()) {
 *         show(problem.place(), problem.text(Locale.JAPANESE), problem.code().id());
 *     }
 * }
 * }</pre>
 */
@NullMarked
package jp.kurume.plan.problem;

import org.jspecify.annotations.NullMarked;
