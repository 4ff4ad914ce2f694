/**
 * How a text is written in JSON, Markdown, XML and a spreadsheet's cell, so that it is read as text and as nothing else: one
 * class for each of them, for the modules of this library only.
 *
 * <p>All types are stateless and thread-safe.
 */
@NullMarked
package jp.kurume.plan.syntax;

import org.jspecify.annotations.NullMarked;
