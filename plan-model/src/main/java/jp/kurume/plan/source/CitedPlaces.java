package jp.kurume.plan.source;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages and sections of documents as citations name them: their order, and the pages that they span. */
final class CitedPlaces {

    /** Runs of digits by their number, the rest letter by letter; then by the texts themselves, so that only equal ones tie. */
    static final Comparator<String> ORDER = Comparator.<String, List<String>>comparing(
                    CitedPlaces::runs, CitedPlaces::compare)
            .thenComparing(Comparator.naturalOrder());

    private static final Pattern RUN = Pattern.compile("[0-9]+|[^0-9]+");
    private static final Pattern PAGES = Pattern.compile("p([0-9]{1,6})(?:[–-]([0-9]{1,6}))?(?: .*)?");

    private CitedPlaces() {}

    static boolean isOn(String place, int page) {
        Matcher pages = PAGES.matcher(place);
        if (!pages.matches()) {
            return false;
        }
        int first = Integer.parseInt(pages.group(1));
        int last = pages.group(2) == null ? first : Integer.parseInt(pages.group(2));
        return first <= page && page <= last;
    }

    private static List<String> runs(String place) {
        List<String> runs = new ArrayList<>();
        Matcher run = RUN.matcher(place);
        while (run.find()) {
            runs.add(run.group());
        }
        return runs;
    }

    private static int compare(List<String> one, List<String> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = compareRuns(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private static int compareRuns(String one, String other) {
        return isNumber(one) && isNumber(other)
                ? new BigInteger(one).compareTo(new BigInteger(other))
                : one.compareTo(other);
    }

    private static boolean isNumber(String run) {
        return run.charAt(0) >= '0' && run.charAt(0) <= '9';
    }
}
