package jp.kurume.plan.indicators.stratml;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import jp.kurume.plan.around.result.ActionResult;
import jp.kurume.plan.around.result.ActionResults;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.model.Plan;

/**
 * A plan and its indicators as a StratML Part 2 document (ISO 17469-2), ready to be written.
 *
 * <pre>{@code
 * StratMl.plan(plan, indicators).toXml();
 * StratMl.report(plan, indicators).writeTo(Path.of("report.xml"));
 * }</pre>
 *
 * <p>The documents are valid against the schema {@code PerformancePlanOrReport} of 16 February 2016. How the parts of a plan
 * are expressed, and what is not, is told in {@linkplain jp.kurume.plan.indicators.stratml the package}.
 *
 * <p>The same plan and indicators always give the same bytes: UTF-8, one element per line, indented by two blanks.
 * Characters that XML 1.0 does not allow (most control characters, halves of surrogate pairs, U+FFFE, U+FFFF) are written
 * as U+FFFD, the replacement character; every kind of line break is written as a line feed.
 *
 * <p>Immutable and thread-safe.
 *
 * @param type whether it is a plan or a report
 * @param plan the plan
 * @param indicators the plan's indicators
 * @param results what was done for the plan's action items; none in a plan
 */
public record StratMl(StratMlType type, Plan plan, IndicatorSet indicators, List<ActionResult> results)
        implements Serializable {

    /**
     * Checks that the parts belong together, and copies the results.
     *
     * @throws StratMlException if plan and indicators are of different editions, or there is neither an initiative nor an
     *     indicator, since a StratML document has a goal
     */
    public StratMl {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(indicators, "indicators");
        Objects.requireNonNull(type, "type");
        results = List.copyOf(Objects.requireNonNull(results, "results"));
        if (!plan.edition().equals(indicators.edition())) {
            throw new StratMlException("A StratML document is of one edition, but the plan is of "
                    + quoted(plan.edition()) + " and the indicators of " + quoted(indicators.edition()));
        }
        if (plan.initiatives().isEmpty() && indicators.indicators().isEmpty()) {
            throw new StratMlException("A StratML document needs a goal, but " + quoted(plan.edition())
                    + " has neither an initiative nor an indicator");
        }
    }

    private static String quoted(Edition edition) {
        return edition.id() + " (" + edition + ", " + edition.citation() + ")";
    }

    /**
     * The plan with its baselines and targets as they hold now ({@code Performance_Plan}).
     *
     * @param plan a plan
     * @param indicators its indicators
     * @return the document
     * @throws StratMlException if the two are of different editions, or there is neither an initiative nor an indicator
     */
    public static StratMl plan(Plan plan, IndicatorSet indicators) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(indicators, "indicators");
        return new StratMl(StratMlType.PERFORMANCE_PLAN, plan, indicators, List.of());
    }

    /**
     * The plan with what has been observed, the plan's own words on it, and every baseline and target it has had
     * ({@code Performance_Report}).
     *
     * @param plan a plan
     * @param indicators its indicators, with the observations
     * @return the document
     * @throws StratMlException if the two are of different editions, or there is neither an initiative nor an indicator
     */
    public static StratMl report(Plan plan, IndicatorSet indicators) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(indicators, "indicators");
        return new StratMl(StratMlType.PERFORMANCE_REPORT, plan, indicators, List.of());
    }

    /**
     * The same with what was done for the plan's action items, year by year: an indicator for each item of which there is a result,
     * below its direction.
     *
     * @param plan a plan
     * @param indicators its indicators, with the observations
     * @param results what was done for its action items
     * @return the document
     * @throws StratMlException if they are of different editions, or there is neither an initiative nor an indicator
     */
    public static StratMl report(Plan plan, IndicatorSet indicators, ActionResults results) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(indicators, "indicators");
        Objects.requireNonNull(results, "results");
        if (!plan.edition().equals(results.edition())) {
            throw new StratMlException("A StratML document is of one edition, but the plan is of "
                    + quoted(plan.edition()) + " and the results of " + quoted(results.edition()));
        }
        return new StratMl(StratMlType.PERFORMANCE_REPORT, plan, indicators, results.all());
    }

    /**
     * The document as text.
     *
     * @return the XML, which names UTF-8 as its encoding: write it in no other
     */
    public String toXml() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /**
     * Writes the document in UTF-8.
     *
     * @param out where to; it is not closed
     * @throws IOException if it cannot be written there
     */
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes());
    }

    /**
     * Writes the document into a file in UTF-8, in place of what was in it.
     *
     * @param file the file
     * @throws IOException if it cannot be written
     */
    public void writeTo(Path file) throws IOException {
        Files.write(file, bytes());
    }

    private byte[] bytes() {
        return XmlOutput.write(new Document(type, plan, indicators, results).root());
    }

    /** Prints type and edition: {@code Performance_Plan: 第2期くるめ支え合うプラン（案） 2025-11}. */
    @Override
    public String toString() {
        return type.label() + ": " + plan.edition();
    }
}
