/**
 * Checking a city's tables before anybody uses them: every problem of a folder in one call, whatever it is about.
 *
 * <pre>{@code
 * CheckReport report = CityCheck.check(Path.of("our-city"));
 * if (report.hasErrors()) {
 *     String table = report.table(Locale.JAPANESE);
 * }
 * }</pre>
 *
 * <p>Each module brings the check of its own subject as a service ({@link jp.kurume.plan.check.SubjectCheck}), so that a
 * folder is checked for whatever is on the class path or the module path: plans, indicators, routing.
 */
@NullMarked
package jp.kurume.plan.check;

import org.jspecify.annotations.NullMarked;
