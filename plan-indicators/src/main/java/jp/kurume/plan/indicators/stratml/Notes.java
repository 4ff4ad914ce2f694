package jp.kurume.plan.indicators.stratml;

import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.source.Citation;

/** Lines that tell what StratML has no element for. */
final class Notes {

    private final List<String> lines = new ArrayList<>();

    static String cite(Citation citation) {
        return citation.source().title() + " " + citation.place()
                + citation.fold(printed -> "", reading -> "（読み取り: " + reading.reason() + "）");
    }

    Notes line(String line) {
        lines.add(line);
        return this;
    }

    Notes line(String label, String content) {
        return line(label + ": " + content);
    }

    Notes source(Citation citation) {
        return line("出典", cite(citation));
    }

    /** Empty if there is no line. */
    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
