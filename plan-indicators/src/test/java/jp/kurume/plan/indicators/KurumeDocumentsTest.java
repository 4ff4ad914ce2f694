package jp.kurume.plan.indicators;

import static jp.kurume.plan.testing.DocumentTexts.folded;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.testing.DocumentTexts;
import jp.kurume.plan.testing.PrintedCells;
import org.junit.jupiter.api.Test;

/** The bundled indicators against the documents, which lie beside the project or not. */
class KurumeDocumentsTest {

    @Test
    void whatIsMarkedAsPrintedStandsInTheDocuments() {
        Set<String> files = new TreeSet<>();
        IndicatorSet.tableFormats().stream().map(TableFormat::file).forEach(files::add);
        PrintedCells cells = new PrintedCells(KurumeDocumentsTest.class);
        cells.check(KurumeIndicators.class, "kurume-402036", files);
        cells.assertAllPrinted(200);
    }

    /** At every place that an observation cites, the row that names its measure prints its value and its year. */
    @Test
    void resultsStandBesideTheirMeasuresInAllDocumentsThatReportThem() {
        DocumentTexts documents = DocumentTexts.find();
        IndicatorSet indicators = KurumeIndicators.firstPeriod();
        int compared = 0;
        for (Observation observation : indicators.observations()) {
            Measure measure = indicators.measure(observation.measure());
            String value = String.format(
                    Locale.ROOT,
                    "%,." + measure.decimals() + "f",
                    observation.value().orElseThrow());
            String printed =
                    folded(value + measure.unit() + "(R" + (observation.year().startYear() - 2018));
            for (Citation citation : observation.citations()) {
                assertThat(documents.rows(citation.source().id(), citation.place()))
                        .as("%s at %s", observation, citation)
                        .anySatisfy(row -> {
                            assertThat(row.get(1)).endsWith(folded(measure.name()));
                            assertThat(row.get(3)).startsWith(printed);
                        });
                compared++;
            }
        }
        assertThat(compared).isEqualTo(10);
    }

    /** Every place with results is cited: no row of results is without its observation. */
    @Test
    void noReportedResultIsLeftOut() {
        DocumentTexts documents = DocumentTexts.find();
        IndicatorSet indicators = KurumeIndicators.firstPeriod();
        for (List<String> place :
                List.of(List.of("second-plan-draft", "p8"), List.of("second-plan-outline", "2-(1)"))) {
            for (Measure measure : indicators.measures()) {
                assertThat(documents.rows(place.get(0), place.get(1)))
                        .filteredOn(row -> row.size() == 4 && row.get(1).endsWith(folded(measure.name())))
                        .hasSize(1);
                assertThat(indicators.observations(measure.id()))
                        .as("%s in %s", measure, place)
                        .filteredOn(observation -> observation.citations().stream()
                                .anyMatch(citation -> citation.source().id().equals(place.get(0))))
                        .hasSize(1);
            }
        }
    }
}
