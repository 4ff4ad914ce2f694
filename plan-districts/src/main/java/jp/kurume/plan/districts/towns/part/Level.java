package jp.kurume.plan.districts.towns.part;

/** What is counted within a town, the coarser first. */
enum Level {
    /** 丁目. */
    BLOCK(Decision.BLOCK),
    /** 番, 番地. */
    NUMBER(Decision.NUMBER),
    /** 号, 枝番. */
    BRANCH(Decision.BRANCH);

    static final Level[] ALL = values();

    private final Decision whereMissing;

    Level(Decision whereMissing) {
        this.whereMissing = whereMissing;
    }

    /** What is to be said where it is asked for and not told. */
    Decision whereMissing() {
        return whereMissing;
    }
}
