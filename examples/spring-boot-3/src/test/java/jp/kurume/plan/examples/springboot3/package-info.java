/** Every value through the mappers of a Spring Boot 3 application. */
@NullMarked
package jp.kurume.plan.examples.springboot3;

import org.jspecify.annotations.NullMarked;
