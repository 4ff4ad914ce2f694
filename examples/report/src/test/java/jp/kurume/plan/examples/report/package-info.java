/** The job from the file somebody saved to the folder of reports. */
@NullMarked
package jp.kurume.plan.examples.report;

import org.jspecify.annotations.NullMarked;
