package jp.kurume.plan.districts.routing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kurume.plan.table.TableRow;

/**
 * What the sound rows of a table have become, edition by edition and by their ids, in the order of the table.
 *
 * @param <T> the type of what a row becomes
 */
final class EditionElements<T> {

    private final Map<TableRow, Map<String, T>> byEdition = new LinkedHashMap<>();

    /** Keeps what a row of an edition has become. */
    void put(TableRow edition, String id, T element) {
        byEdition.computeIfAbsent(edition, any -> new LinkedHashMap<>()).put(id, element);
    }

    /** That of an id, if its row is sound. */
    Optional<T> find(TableRow edition, String id) {
        return Optional.ofNullable(byEdition.getOrDefault(edition, Map.of()).get(id));
    }

    /** All of an edition, in the order of the table. */
    List<T> of(TableRow edition) {
        return List.copyOf(byEdition.getOrDefault(edition, Map.of()).values());
    }

    /** Prints them by their editions. */
    @Override
    public String toString() {
        return byEdition.toString();
    }
}
