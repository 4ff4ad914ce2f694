/**
 * How names of places are spelled: one spelling for all the ways in which people write, paste, dictate and scan one name.
 *
 * <p>Everything here is a pure function of text and knows neither a city nor a district.
 */
@NullMarked
package jp.kurume.plan.districts.spelling;

import org.jspecify.annotations.NullMarked;
