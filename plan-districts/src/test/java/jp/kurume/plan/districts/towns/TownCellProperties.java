package jp.kurume.plan.districts.towns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.kurume.plan.districts.towns.part.Part;
import jp.kurume.plan.districts.towns.part.PrintedParts;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every cell. */
class TownCellProperties {

    @Provide
    Arbitrary<String> parts() {
        return PrintedParts.any().filter(part -> !part.contains("丁目"));
    }

    /** A part says the same behind its town as in its own column. */
    @Property(tries = 2000)
    void aPartBehindItsTownIsThePart(@ForAll("parts") String part) {
        List<TownListing> listings = Objects.requireNonNull(TownCell.parse("西町" + part + "、東町", Set.of()), "西町" + part);
        assertThat(listings).as(part).hasSize(2);
        assertThat(listings.get(0).towns()).as(part).containsExactly("西町");
        assertThat(Part.read(listings.get(0).part())).as(part).isEqualTo(Part.read(part));
        assertThat(listings.get(1)).isEqualTo(new TownListing(List.of("東町"), ""));
    }
}
