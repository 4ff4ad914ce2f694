package jp.kurume.plan.indicators.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of text that is made up of the report's own words and of texts from the data, which may hold anything: the outputs
 * keep the latter from doing more than being read.
 */
record Text(List<Run> runs) {

    /** A piece of a text; quoted if it is from the data. */
    record Run(String text, boolean quoted) {}

    static final Text NONE = new Text(List.of());

    static Text of(String words) {
        return new Text(List.of(new Run(words, false)));
    }

    static Text quoted(String data) {
        return new Text(List.of(new Run(data, true)));
    }

    Text plus(Text other) {
        List<Run> all = new ArrayList<>(runs);
        all.addAll(other.runs);
        return new Text(List.copyOf(all));
    }

    Text and(String words) {
        return plus(of(words));
    }

    Text andQuoted(String data) {
        return plus(quoted(data));
    }

    static Text joined(String separator, List<Text> texts) {
        Text all = NONE;
        for (int i = 0; i < texts.size(); i++) {
            all = i == 0 ? texts.get(0) : all.and(separator).plus(texts.get(i));
        }
        return all;
    }

    boolean isEmpty() {
        return runs.stream().allMatch(run -> run.text().isEmpty());
    }

    /** All of it, without telling apart where it is from. */
    String plain() {
        StringBuilder out = new StringBuilder();
        runs.forEach(run -> out.append(run.text()));
        return out.toString();
    }
}
