package jp.kurume.plan.districts.routing;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kurume.plan.districts.FieldColumn;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.text.SimilarNames;
import jp.kurume.plan.text.TypedText;

/** Ids by the names of what they are of: somebody may write a name where an id is due. */
final class NamedIds {

    private static final int MOST = 2;

    private final Map<String, Set<String>> ids = new HashMap<>();

    static NamedIds ofOffices(Collection<Office> offices) {
        NamedIds named = new NamedIds();
        for (Office office : offices) {
            named.add(office.name(), office.id());
            named.add(office.shortName(), office.id());
        }
        return named;
    }

    static NamedIds ofDistricts(Collection<SchoolDistrict> districts) {
        NamedIds named = new NamedIds();
        districts.forEach(district -> named.add(district.name(), district.id()));
        return named;
    }

    /** The ids of fields by the headings of their columns, which two of them may share. */
    static NamedIds ofFields(Collection<FieldColumn> columns) {
        NamedIds named = new NamedIds();
        columns.forEach(column -> named.add(column.heading(), column.field().id()));
        return named;
    }

    private void add(String name, String id) {
        ids.computeIfAbsent(folded(name), any -> new LinkedHashSet<>()).add(id);
    }

    /** Adds what a name means where it means nothing else. */
    void addFormer(String name, String id) {
        if (!ids.containsKey(folded(name))) {
            add(name, id);
        }
    }

    /** The id of what a text names, or else those of all that there are which look like it. */
    List<String> meant(String text, Collection<String> all) {
        Set<String> named = ids.get(folded(text));
        return named == null
                ? SimilarNames.closest(text, all, MOST)
                : named.stream().limit(MOST).toList();
    }

    private static String folded(String name) {
        return TypedText.fold(name);
    }

    /** Prints the ids by their names. */
    @Override
    public String toString() {
        return ids.toString();
    }
}
