package jp.kurume.plan.around.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.List;
import jp.kurume.plan.city.Municipality;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableSource;
import org.immutables.value.Value;

/**
 * A city in figures, as its documents state them, and its history (市の紹介・市の現状).
 *
 * <p>The figures are what documents say in passing, each with the date it speaks for; they are no statistics and are not
 * brought up to date.
 *
 * <pre>{@code
 * CityProfile profile = KurumeWelfare.cityProfile();
 * profile.figures("population");     // [人口 303,617人 (2021-09-01), 人口 300,000人未満 (2025-02)]
 * profile.history();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@JsonRootName("city-profile")
@Value.Immutable
public abstract class CityProfile implements Serializable {

    private static final long serialVersionUID = 1L;

    CityProfile() {}

    /**
     * The tables that it is read from, to write them with {@code TableExport} or to look at their columns.
     *
     * @return their formats, {@code sources.csv} and {@code editions.csv} first
     */
    public static List<TableFormat> tableFormats() {
        return ProfileTables.formats();
    }

    /**
     * Reads the profile of a municipality from a city's tables: {@code city-figures.csv}, {@code city-history.csv} and
     * {@code profile-printed-forms.csv}. The municipality is one that an edition in {@code editions.csv} belongs to.
     *
     * @param tables where the tables are
     * @param municipalityCode the municipality's code, such as 402036
     * @return the profile
     * @throws InvalidTablesException if any of the tables has a problem, with all of them
     * @throws UnknownElementException if the tables are sound and hold nothing of that municipality
     */
    public static CityProfile readFrom(TableSource tables, String municipalityCode) {
        return new ProfileReader(new TableReading(tables)).read(municipalityCode);
    }

    /**
     * Starts a profile, to be built part by part.
     *
     * @return a builder without any part
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    static CityProfile fromJson(
            @JsonProperty("municipality") Municipality municipality,
            @JsonProperty("figures") List<CityFigure> figures,
            @JsonProperty("history") List<HistoryEvent> history,
            @JsonProperty("printedForms") List<PrintedForm> printedForms) {
        return builder()
                .municipality(municipality)
                .figures(figures)
                .history(history)
                .printedForms(printedForms)
                .build();
    }

    /** {@return the municipality} */
    @JsonProperty("municipality")
    public abstract Municipality municipality();

    /**
     * The figures.
     *
     * @return the figures in the order of the tables
     */
    @JsonProperty("figures")
    public abstract List<CityFigure> figures();

    /**
     * The city's history.
     *
     * @return the events in the order of the tables
     */
    @JsonProperty("history")
    public abstract List<HistoryEvent> history();

    /**
     * Names as they are printed elsewhere, and slips that were corrected.
     *
     * @return the printed forms in the order of the tables
     */
    @JsonProperty("printedForms")
    public abstract List<PrintedForm> printedForms();

    /**
     * What is stated of one thing, at one time or several.
     *
     * @param id what it is of, such as {@code population}
     * @return the figures in the order of the tables, at least one
     * @throws UnknownElementException if nothing is stated of it
     */
    public List<CityFigure> figures(String id) {
        List<CityFigure> found =
                figures().stream().filter(figure -> figure.id().equals(id)).toList();
        if (found.isEmpty()) {
            throw UnknownElementException.of(
                    "figure",
                    id,
                    figures().stream().map(CityFigure::id).distinct().toList());
        }
        return found;
    }

    /**
     * Names as other documents print them.
     *
     * @return the printed forms that are variants, in the order of the tables
     */
    public List<PrintedForm> variants() {
        return PrintedForm.Kind.VARIANT.among(printedForms());
    }

    /**
     * Slips of the print or the transcription, corrected here.
     *
     * @return the printed forms that are errata, in the order of the tables
     */
    public List<PrintedForm> errata() {
        return PrintedForm.Kind.ERRATUM.among(printedForms());
    }

    /** Prints the municipality and what is known of it. */
    @Override
    public String toString() {
        return municipality() + ": " + figures().size() + " figures, "
                + history().size() + " events";
    }

    /** Builds a profile part by part. */
    public static final class Builder extends ImmutableCityProfile.Builder {
        Builder() {}
    }
}
