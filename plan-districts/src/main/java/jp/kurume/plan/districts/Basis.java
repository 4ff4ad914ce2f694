package jp.kurume.plan.districts;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What it rests on that an office serves a district in a field (根拠).
 *
 * <p>Printed lists have merged cells, and a transcription keeps a merged cell's text on one row and leaves the others
 * blank. So some assignments stand there, some follow from the rest of the row's area or column, and some must be
 * {@linkplain #INFERRED confirmed with the city} before a resident is told them as certain.
 */
public enum Basis {
    /** The office is printed on the district's row. */
    @JsonProperty("printed")
    PRINTED(false),
    /** The cell is blank; the office is printed in the same column on another row of the same area. */
    @JsonProperty("spanned")
    SPANNED(true),
    /**
     * The cell is blank and no row of the area prints an office in the column: the office is taken from the column's
     * layout or from its name, and others are possible. To be confirmed (要確認).
     */
    @JsonProperty("inferred")
    INFERRED(true),
    /** The only office in its column: read as serving every district. */
    @JsonProperty("citywide")
    CITYWIDE(true),
    /** The city's own data state it. */
    @JsonProperty("declared")
    DECLARED(false),
    /** Inferred or spanned once, and confirmed by the city since. */
    @JsonProperty("confirmed")
    CONFIRMED(false);

    private final boolean reading;

    Basis(boolean reading) {
        this.reading = reading;
    }

    /**
     * Whether a resident may be told the office as certain.
     *
     * @return true for all but {@link #INFERRED}
     */
    public boolean isConfirmed() {
        return this != INFERRED;
    }

    /**
     * Whether the assignment goes beyond what is printed or stated, so that it must say why it is read so.
     *
     * @return true for {@link #SPANNED}, {@link #INFERRED} and {@link #CITYWIDE}
     */
    public boolean isReading() {
        return reading;
    }
}
