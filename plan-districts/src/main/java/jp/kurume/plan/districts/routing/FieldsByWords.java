package jp.kurume.plan.districts.routing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.FieldColumn;
import jp.kurume.plan.districts.FieldWord;
import jp.kurume.plan.search.SearchWords;
import jp.kurume.plan.text.FoldedText;

/** Finds the words of a routing table in what somebody says, and the fields that they point to. */
final class FieldsByWords {

    private final RoutingTable routing;
    private final List<Known> known = new ArrayList<>();

    /** A word in the form in which it is looked for. */
    private record Known(String letters, FieldWord word) {}

    FieldsByWords(RoutingTable routing) {
        this.routing = routing;
        for (FieldWord word : routing.fieldWords()) {
            add(word);
        }
        // The list's own headings point to their fields as well.
        for (FieldColumn column : routing.columns()) {
            add(new FieldWord(column.field(), column.heading(), column.citation()));
            if (!column.officeKind().isBlank()) {
                add(new FieldWord(column.field(), column.officeKind(), column.citation()));
            }
        }
    }

    private void add(FieldWord word) {
        // A word of letters that nobody sees stands in every text, and a full stop in most.
        if (!FieldWordCell.isInNoText(word.word())) {
            known.add(new Known(FoldedText.of(word.word()).letters(), word));
        }
    }

    FieldAnswer answer(String text) {
        // 障がい says 障害, whichever of the two a table has.
        Set<String> said = SearchWords.common().spellings(FoldedText.of(text).letters());
        List<FieldWord> words = new ArrayList<>();
        Set<ConsultationField> fields = new HashSet<>();
        for (Known one : known) {
            if (said.stream().anyMatch(spelling -> spelling.contains(one.letters()))) {
                words.add(one.word());
                fields.add(one.word().field());
            }
        }
        List<FieldColumn> columns = routing.columns().stream()
                .filter(column -> fields.contains(column.field()))
                .toList();
        return switch (columns.size()) {
            case 0 -> new FieldAnswer.None(text, routing.columns(), routing.fallback(), routing.asOf());
            case 1 -> new FieldAnswer.One(text, columns.get(0), words, routing.asOf());
            default -> new FieldAnswer.Several(text, columns, words, routing.asOf());
        };
    }
}
