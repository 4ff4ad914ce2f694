package jp.kurume.plan.table;

/**
 * Tables that come with a module, and from which those of a city may have begun (元の表): whoever exports them and edits them in
 * a spreadsheet may save them in an encoding that lacks some of their letters, and what was lost is known from here.
 *
 * <p>A module that bundles tables provides it as a service. Only cells with a question mark are ever looked up.
 */
public interface OriginalTables {

    /**
     * The tables of the module.
     *
     * @return where they are
     */
    TableSource tables();
}
