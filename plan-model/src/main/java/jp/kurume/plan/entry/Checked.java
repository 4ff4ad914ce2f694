package jp.kurume.plan.entry;

import java.util.List;
import jp.kurume.plan.problem.Problem;

/**
 * A value that can tell what is wrong with it (点検): a plan, a set of indicators or a routing table as a whole, or a form in
 * which texts depend on each other. Whatever is {@link Sound} is one.
 */
public interface Checked {

    /**
     * What is wrong with it, or worth looking at.
     *
     * @return the problems, each at the property that it concerns; none if nothing is wrong
     */
    List<Problem> problems();

    /**
     * Those of the problems that no constraint of a single property tells: all of them, unless the value has such constraints.
     *
     * @return the problems, each at the property that it concerns
     */
    default List<Problem> problemsTogether() {
        return problems();
    }
}
