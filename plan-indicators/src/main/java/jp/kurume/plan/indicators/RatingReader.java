package jp.kurume.plan.indicators;

import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.city.ByEdition;
import jp.kurume.plan.table.Gathered;
import jp.kurume.plan.table.Table;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;

/** Reads a city's own rules: its scales with their bands, and how strictly it judges. */
final class RatingReader {

    private final Table scaleRows;
    private final Table bandRows;
    private final Table policyRows;
    private final Gathered<TableRow> ofScales = new Gathered<>();

    RatingReader(TableReading reading) {
        scaleRows = reading.table(RatingScalesTable.FORMAT);
        bandRows = reading.table(RatingBandsTable.FORMAT);
        policyRows = reading.table(StatusPoliciesTable.FORMAT);
    }

    /** Reads the rows of all editions. */
    void read(ByEdition<IndicatorSet.Builder> sets) {
        boolean allRefer = bandRows.isWhole();
        for (TableRow row : bandRows.rows()) {
            allRefer &= row.has(RatingBandsTable.SCALE);
            if (row.has(RatingBandsTable.SCALE)) {
                ofScales.add(row.get(RatingBandsTable.SCALE), row);
            }
        }
        for (TableRow row : scaleRows.rows()) {
            List<TableRow> bands = ofScales.of(row);
            if (bands.isEmpty() && allRefer) {
                row.problem(RatingScalesTable.ID, IndicatorProblems.RATING_BANDS_MISSING);
            }
            if (row.has(RatingScalesTable.BY)) {
                checkOrder(bands, row.get(RatingScalesTable.BY));
            }
            if (row.isSound() && !bands.isEmpty() && bands.stream().allMatch(TableRow::isSound)) {
                sets.of(row).addRatingScales(scale(row, bands));
            }
        }
        for (TableRow row : policyRows.rows()) {
            if (row.isSound()) {
                sets.of(row).addStatedPolicies(StatusPoliciesTable.policy(row));
            }
        }
    }

    /** Every band has to be one that the bands before it leave something for. */
    private static void checkOrder(List<TableRow> bands, RatingBasis by) {
        List<TableRow> before = new ArrayList<>();
        for (TableRow band : bands) {
            if (band.has(RatingBandsTable.FROM)) {
                RatingThreshold threshold = band.get(RatingBandsTable.FROM);
                for (TableRow earlier : before) {
                    RatingThreshold its = earlier.get(RatingBandsTable.FROM);
                    if (!RatingScale.isBetter(its, threshold, by)) {
                        note(band, threshold, earlier, RatingScale.isBetter(threshold, its, by));
                        break;
                    }
                }
                before.add(band);
            }
        }
    }

    private static void note(TableRow band, RatingThreshold threshold, TableRow earlier, boolean isBetter) {
        band.problem(
                RatingBandsTable.FROM,
                isBetter ? IndicatorProblems.RATING_BAND_ORDER : IndicatorProblems.RATING_BANDS_ALIKE,
                threshold.toString(),
                earlier.text(RatingBandsTable.LABEL),
                earlier.get(RatingBandsTable.FROM).toString(),
                String.valueOf(earlier.line()));
    }

    private static RatingScale scale(TableRow row, List<TableRow> bands) {
        return new RatingScale(
                row.get(RatingScalesTable.ID),
                row.get(RatingScalesTable.NAME),
                row.get(RatingScalesTable.BY),
                bands.stream()
                        .map(band -> new RatingBand(
                                band.get(RatingBandsTable.LABEL),
                                band.get(RatingBandsTable.FROM),
                                band.get(RatingBandsTable.MEANING)))
                        .toList(),
                row.citation());
    }
}
