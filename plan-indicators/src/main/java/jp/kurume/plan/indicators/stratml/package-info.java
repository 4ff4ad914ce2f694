/**
 * A plan and its indicators as a StratML document, the XML form in which strategic plans and performance reports are
 * exchanged (ISO 17469; here Part 2, "Performance Plans and Reports", schema of 16 February 2016).
 *
 * <pre>{@code
 * StratMl.plan(KurumePlans.secondPeriod(), KurumeIndicators.secondPeriod()).writeTo(Path.of("plan.xml"));
 * StratMl.report(plan, indicators).toXml();     // with what has been observed
 * }</pre>
 *
 * <p>What stands where:
 *
 * <table>
 * <caption>From the plan's words to StratML's</caption>
 * <tr><th>plan</th><th>StratML</th></tr>
 * <tr><td>municipality</td><td>{@code Organization}, with its code</td></tr>
 * <tr><td>title, status (案), period</td><td>{@code Name}, {@code StartDate}, {@code EndDate}; the rest of the edition in
 *     {@code OtherInformation}</td></tr>
 * <tr><td>めざす姿</td><td>{@code Vision}</td></tr>
 * <tr><td>基本的な視点</td><td>{@code Value}</td></tr>
 * <tr><td>取組項目</td><td>{@code Goal}, in the plan's order and before any other goal; the needs it answers to and the
 *     embedded plans it belongs to are its {@code Description}</td></tr>
 * <tr><td>取組みの方向性</td><td>{@code Objective} with the direction's id as {@code SequenceIndicator}</td></tr>
 * <tr><td>地・社・市</td><td>{@code Stakeholder} of the organization, and of each objective in which the role certainly takes
 *     part; {@code RoleType} is always {@code Performer}</td></tr>
 * <tr><td>具体的な取組み</td><td>{@code Role} of each stakeholder that certainly takes part in it</td></tr>
 * <tr><td>活動指標</td><td>{@code PerformanceIndicator}, one for each measure, {@code ValueChainStage} {@code Output}</td></tr>
 * <tr><td>成果指標, 全体の評価指標</td><td>the same with {@code Outcome}: the overall indicator tells what has come of the whole
 *     plan</td></tr>
 * <tr><td>策定時, 実績</td><td>{@code ActualResult}; observations in reports only</td></tr>
 * <tr><td>目標</td><td>{@code TargetResult}</td></tr>
 * <tr><td>調査中, 精査中</td><td>{@code Descriptor} in place of {@code NumberOfUnits}</td></tr>
 * <tr><td>a measure that goes on from plan to plan</td><td>{@code Relationship} {@code Peer_To} with the identifier that the
 *     measure has in the other plan's document</td></tr>
 * </table>
 *
 * <p>StratML has no place for some of it as it is:
 *
 * <ul>
 *   <li>Indicators stand below objectives there, but a plan has them for its initiatives. They stand in an objective of
 *       their own after the directions, named 評価指標 and without a {@code SequenceIndicator}. Indicators of the whole plan, or of
 *       a part that is none of its initiatives by number and title, stand in a goal of their own after the initiatives.
 *   <li>An action item of which nobody can tell who takes part is attributed to nobody: it is told in the
 *       {@code OtherInformation} of its objective, with the reason. Where some actors are known and others not excluded, the
 *       role says so.
 *   <li>A result has the first and the last day of its fiscal year as dates, since plans print no day.
 *   <li>Citations, readings with their reasons, the nature of a measure, which values are the better ones where the
 *       data says so, the legal bases, and (in reports) the plan's own words on results are lines of
 *       {@code Description} or {@code OtherInformation}, in Japanese; reasons are as the data gives them.
 * </ul>
 *
 * <p>Left out, because the plan does not say them: {@code Mission}, {@code PublicationDate} (a day would be needed, a month is
 * printed, and stands in {@code OtherInformation}), {@code Source} (a web address), {@code Submitter}. A {@code Description} that the
 * schema requires is empty where the plan has nothing for it. Left out although the library has them: printed forms
 * (variants and errata), verdicts, which are the library's and not the plan's, and what was observed of parts, which have no targets.
 *
 * <p>Identifiers are stable: {@code _} and the {@link jp.kurume.plan.text.StableId} of a path of municipality code, edition,
 * kind and id, which is the same in the plan and the report of one edition.
 *
 * <p>Every type here is immutable, thread-safe and serializable.
 */
@NullMarked
package jp.kurume.plan.indicators.stratml;

import org.jspecify.annotations.NullMarked;
