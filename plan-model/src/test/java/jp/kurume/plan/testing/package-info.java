/** What the tests of several packages share. */
@NullMarked
package jp.kurume.plan.testing;

import org.jspecify.annotations.NullMarked;
