/** A city's tables as the sheets of one workbook (.xlsx): written for whoever edits them, and read back as tables. */
@NullMarked
package jp.kurume.plan.examples.workbook;

import org.jspecify.annotations.NullMarked;
