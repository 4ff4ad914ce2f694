package jp.kurume.plan.districts;

import java.time.LocalDate;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.PublicationDate;
import jp.kurume.plan.source.Source;

/** What a correction cites: not a document, but somebody's word of a certain day. */
final class Confirmation {

    private static final String SOURCE = "correction";

    private Confirmation() {}

    static Citation citation(String saidBy, LocalDate date) {
        return Citation.printed(
                new Source(SOURCE, saidBy.strip(), PublicationDate.in(date.getYear(), date.getMonthValue())),
                date.toString());
    }
}
