package jp.kurume.plan.entry;

import java.lang.annotation.Annotation;
import java.util.List;
import jp.kurume.plan.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Validates a constraint on a text by reading it.
 *
 * @param <A> the constraint
 */
public abstract class TextValidator<A extends Annotation> extends ProblemValidator<A, CharSequence> {

    /** Makes one as the base of a constraint's own. */
    protected TextValidator() {}

    /**
     * Reads the text.
     *
     * @param entry notes what is wrong with it, at the empty path
     * @param text the text; null where a host left it out
     */
    protected abstract void read(EntryReading entry, @Nullable CharSequence text);

    @Override
    protected final List<Problem> problems(@Nullable CharSequence value) {
        EntryReading entry = new EntryReading();
        read(entry, value);
        return entry.problems();
    }
}
