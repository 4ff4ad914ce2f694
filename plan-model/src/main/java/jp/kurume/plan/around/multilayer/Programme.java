package jp.kurume.plan.around.multilayer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.interchange.SinceVersion;
import jp.kurume.plan.source.Citation;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A programme of the multi-layered support system (重層的支援対象事業).
 *
 * <p>Tables of programmes have a row per pillar and field; some rows name several programmes, and some programmes are parts of
 * a larger one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param row the row of the table of programmes that it stands in, from 1
 * @param number its place in that row, from 1
 * @param pillar the pillar it belongs to
 * @param field the field it comes from, or none
 * @param umbrella the larger programme it is a part of; empty where there is none
 * @param name its name, as printed
 * @param detail what is printed behind the name; empty where nothing is
 * @param markedNew whether it is marked as new (新規)
 * @param operation who operates it, as far as is printed
 * @param accountMove whether it moved to another account (※)
 * @param note what should be known beside what is printed, such as that the law orders it otherwise; empty where nothing is
 * @param citation where it is printed
 */
@JsonRootName("programme")
@Value.Builder
public record Programme(
        int row,
        int number,
        Pillar pillar,
        SupportField field,
        String umbrella,
        String name,
        String detail,
        boolean markedNew,
        Operation operation,
        AccountMove accountMove,
        String note,
        Citation citation)
        implements WithProgramme, Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a number is not positive or the name is blank
     */
    public Programme {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(pillar, "pillar");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(umbrella, "umbrella");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(accountMove, "accountMove");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(citation, "citation");
        if (row < 1 || number < 1 || name.isBlank()) {
            throw new IllegalArgumentException("A programme needs a row and a number from 1 and a name, but has " + row
                    + ", " + number + " and \"" + name + "\"");
        }
    }

    @JsonCreator
    static Programme fromJson(
            @JsonProperty("row") int row,
            @JsonProperty("number") int number,
            @JsonProperty("pillar") Pillar pillar,
            @JsonProperty("field") SupportField field,
            @JsonProperty("umbrella") String umbrella,
            @JsonProperty("name") String name,
            @JsonProperty("detail") String detail,
            @JsonProperty("markedNew") boolean markedNew,
            @JsonProperty("operation") Operation operation,
            @JsonProperty("accountMove") AccountMove accountMove,
            @JsonProperty("note") @SinceVersion(2) @Nullable String note,
            @JsonProperty("citation") Citation citation) {
        return new Programme(
                row,
                number,
                pillar,
                field,
                umbrella,
                name,
                detail,
                markedNew,
                operation,
                accountMove,
                Objects.requireNonNullElse(note, ""),
                citation);
    }

    /** {@return what should be known beside what is printed; empty where nothing is} */
    @Override
    @JsonProperty("note")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public String note() {
        return note;
    }

    /**
     * Its opaque name.
     *
     * @return row and number with a hyphen between, such as {@code 12-3}
     */
    public String id() {
        return row + "-" + number;
    }

    /** Prints id, pillar, field and name: {@code 6-1 相談支援/- 支え合いの仕組みづくり事業 (多機関協働事業)}. */
    @Override
    public String toString() {
        return id() + " " + pillar.label() + "/" + field.label() + " "
                + (umbrella.isEmpty() ? name : umbrella + " (" + name + ")");
    }

    /** Builds a programme part by part. */
    public static final class Builder extends ProgrammeBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}
