/** What the README beside it promises of speed and size, measured in one run on one machine. */
@NullMarked
package jp.kurume.plan.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
