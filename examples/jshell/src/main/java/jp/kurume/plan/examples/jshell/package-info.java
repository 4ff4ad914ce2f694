/** JShell with the library at hand. */
@NullMarked
package jp.kurume.plan.examples.jshell;

import org.jspecify.annotations.NullMarked;
