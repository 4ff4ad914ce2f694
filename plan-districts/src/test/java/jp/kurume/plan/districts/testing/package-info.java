/** Valid values of every type, for tests of this module and of whatever is built on it. */
@NullMarked
package jp.kurume.plan.districts.testing;

import org.jspecify.annotations.NullMarked;
