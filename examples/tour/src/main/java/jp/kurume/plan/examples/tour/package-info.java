/** The tour, section by section. */
@NullMarked
package jp.kurume.plan.examples.tour;

import org.jspecify.annotations.NullMarked;
