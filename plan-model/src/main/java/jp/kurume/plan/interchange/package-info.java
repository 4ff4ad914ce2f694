/** Days and months in their JSON forms, which a plain Jackson 2 mapper does not know; for the modules of this library only. */
@NullMarked
package jp.kurume.plan.interchange;

import org.jspecify.annotations.NullMarked;
