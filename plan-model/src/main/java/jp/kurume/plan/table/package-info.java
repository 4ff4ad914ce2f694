/**
 * Reading a city's tables: CSV files that a spreadsheet can edit, and every problem in them at once.
 *
 * <p>A city is a folder of tables. Each kind of fact has a table of its own (see {@code docs/tables.md}), each row cites
 * its source, and rows refer to each other by id. What the tables of one subject become is the business of that subject
 * ({@code Plan.readFrom}, for example); this package opens them, checks their form, and collects what is wrong.
 *
 * <pre>{@code
 * try {
 *     Plan plan = Plan.readFrom(TableSource.folder(Path.of("our-city")), "our-plan");
 * } catch (InvalidTablesException e) {
 *     e.problems().get(0).toString();
 *     // actions.csv, line 12, column actors: found "住", expected one of 地, 社, 市
 * }
 * }</pre>
 */
@NullMarked
package jp.kurume.plan.table;

import org.jspecify.annotations.NullMarked;
