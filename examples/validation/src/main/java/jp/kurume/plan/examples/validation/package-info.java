/** How a host validates what people type with its own provider of Bean Validation. */
@NullMarked
package jp.kurume.plan.examples.validation;

import org.jspecify.annotations.NullMarked;
