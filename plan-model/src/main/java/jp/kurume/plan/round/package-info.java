/**
 * The yearly round (進捗照会): what is due from whom for a year, and what departments answer (回答), taken together.
 *
 * <pre>{@code
 * TableSource tables = TableSource.folder(Path.of("midori-plan"));
 * Plan midori = Plan.readFrom(tables, "plan-2026");
 * ActionResults told = ActionResults.readFrom(tables, "plan-2026");
 * List<Owners> answering = List.of(Owners.readFrom(tables, "plan-2026"));
 * FiscalYear year = FiscalYear.parse("R9");
 * List<Due> dues = ResultDues.of(midori, told, year);           // other modules have theirs: MeasureDues, CheckDues
 * YearlyRound round = YearlyRound.of(year, LocalDate.of(2028, 4, 10), answering, dues);
 * round.inquiries();                                            // department by department, and what nobody answers for
 *
 * List<Reply> replies = List.of();                              // what came back, such as workbooks
 * Collation collation = Collation.of(tables, round, replies, Locale.JAPANESE);
 * collation.problems();                                         // every one, at the cell of the reply
 * collation.conflicts();                                        // what is answered in two ways, side by side
 * collation.tables();                                           // the tables with the answers, where there is neither
 * }</pre>
 */
@NullMarked
package jp.kurume.plan.round;

import org.jspecify.annotations.NullMarked;
