/** How builders and withers are generated, for the modules of this library only. */
@NullMarked
package jp.kurume.plan.style;

import org.jspecify.annotations.NullMarked;
