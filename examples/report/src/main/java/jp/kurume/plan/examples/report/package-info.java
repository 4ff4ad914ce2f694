/** The yearly evaluation as a job: from a table of observations to pages, pictures and files for other systems. */
@NullMarked
package jp.kurume.plan.examples.report;

import org.jspecify.annotations.NullMarked;
