/** A system that embeds the library, as it tests itself with the library's test kits. */
@NullMarked
package jp.kurume.plan.examples.properties;

import org.jspecify.annotations.NullMarked;
