/**
 * Values of this library as JSON, read strictly and written always alike, with Jackson 3, which an application that wants
 * this adds to its own dependencies. {@link jp.kurume.plan.json.PlanJson} is where to begin.
 *
 * <pre>{@code
 * String json = PlanJson.write(plan.initiative(4));
 * PlanJson.read(json, Initiative.class).equals(plan.initiative(4));    // true
 * }</pre>
 *
 * <p>An application that already has a Jackson, 2 or 3, needs nothing of this package: its own mapper reads and writes the
 * same form, for all that is said about it stands in annotations on the types. The form:
 *
 * <ul>
 *   <li>a property for each component of a type, under the component's name; what can be derived is left out;
 *   <li>alternatives are told apart by {@code kind}, in the words of the tables: {@code {"kind":"under-survey","year":2026}};
 *   <li>a decimal number is a text in plain notation, so that 61.30 stays 61.30;
 *   <li>a fiscal year is the number of the calendar year it starts in, a day an ISO text, a constant a word such as {@code
 *       "at-least"}, and whatever is one text (a unit, a role, a field of consultation, a telephone number) is that text.
 * </ul>
 *
 * <p>A document says the version of the form that it is of. This version of the library writes version 2 and reads version 1,
 * which is the same with less: what came later may be left out, and means nothing new where it is.
 *
 * <ul>
 *   <li>A property that came later is marked with {@code @SinceVersion(2)} on the parameter of the type's creator, which is
 *       null where the property is not there; where it would say nothing it is not written, for its accessor gives null or an
 *       empty list and is marked with {@code @JsonInclude}. Likewise marked are an alternative that came later, on its class,
 *       and a word, on its constant.
 *   <li>A document of an earlier version that has such a property, alternative or word is refused.
 *   <li>A property that could be left out from the beginning is marked with {@code @MayBeLeftOut}, and always written.
 *   <li>A plain mapper of Jackson, which knows nothing of versions, reads all of them.
 * </ul>
 *
 * <pre>{@code
 * @JsonCreator
 * static Remark fromJson(
 *         @JsonProperty("text") String text,
 *         @JsonProperty("rating") @SinceVersion(2) @Nullable String rating) {
 *     return new Remark(text, rating == null ? "" : rating);
 * }
 *
 * @JsonProperty("rating")
 * @JsonInclude(JsonInclude.Include.NON_EMPTY)
 * public String rating() {
 *     return rating;
 * }
 * }</pre>
 *
 * <p>{@link jp.kurume.plan.json.PlanJson#schema} says the same as a JSON Schema; those of the library's types are in its jars.
 */
@NullMarked
package jp.kurume.plan.json;

import org.jspecify.annotations.NullMarked;
