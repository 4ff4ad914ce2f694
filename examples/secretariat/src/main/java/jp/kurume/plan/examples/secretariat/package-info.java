/** The secretariat's tool: a city's tables checked, exported, reported on and asked, from one file that one starts. */
@NullMarked
package jp.kurume.plan.examples.secretariat;

import org.jspecify.annotations.NullMarked;
