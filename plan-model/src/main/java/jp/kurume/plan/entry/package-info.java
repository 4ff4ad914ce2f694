/**
 * What people type (入力): forms of raw texts, everything wrong with one at once, and the way from a form to a value.
 *
 * <p>A form is a record of texts, such as {@code ObservationEntry} or {@code OfficeCorrection}. Its components bear
 * constraints of Jakarta Bean Validation, so that a host validates it as it validates its own forms, in Japanese or
 * English; without any provider, the form's {@code problems()} gives the same. The constraints can be used on a host's own
 * forms too:
 *
 * <pre>{@code
 * record Visit(@RequiredText @FiscalYearText String year, @DecimalText String visits) {}
 * }</pre>
 *
 * <p>As is usual, a text that is empty or blank violates {@link jp.kurume.plan.entry.RequiredText} only.
 *
 * <p>With Hibernate Validator, the language is the validator's, the messages are those of
 * {@link jp.kurume.plan.problem.Problem}, and the problem itself is the violation's dynamic payload. No expression language
 * is needed: {@code ParameterMessageInterpolator} will do.
 */
@NullMarked
package jp.kurume.plan.entry;

import org.jspecify.annotations.NullMarked;
