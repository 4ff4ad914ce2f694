/** The prompt and the scripts, as an analyst finds them. */
@NullMarked
package jp.kurume.plan.examples.jshell;

import org.jspecify.annotations.NullMarked;
