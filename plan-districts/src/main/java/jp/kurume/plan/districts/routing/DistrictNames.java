package jp.kurume.plan.districts.routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kurume.plan.city.Municipality;
import jp.kurume.plan.districts.NameEnding;
import jp.kurume.plan.districts.PlaceName;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.Succession;
import jp.kurume.plan.source.PrintedForm;
import org.jspecify.annotations.Nullable;

/**
 * The names of a table's districts, and whom they name.
 *
 * <p>A name or a recorded variant or misprint of it that stands there as it is, or a name with 校区 or 小学校区 behind it, is
 * answered by a look or two into one map. Everything else is the business of {@link WrittenForms}, which are made for the first text
 * that asks for them: most processes ask for names only. What is answered here is what they would answer.
 *
 * <p>Immutable to whoever looks at it, and thread-safe.
 */
final class DistrictNames {

    private static final String ENDING = "校区";
    private static final String LONG_ENDING = "小学校区";
    /** The letters that endings in 校区 have before it, and that they end in, in all their forms. */
    private static final String PARTS_OF_ENDINGS = "区區小学學校";
    /** The last letters of places, in both their forms, and of what stands behind the name of who founded a school. */
    private static final String ENDS_OF_PLACES = "市町村区區郡都道府県縣立";

    private final AsOf asOf;
    private final List<Known> districts;
    private final List<PrintedForm> printedForms;
    private final List<Succession> successions;
    private final Municipality municipality;
    private final List<PlaceName> places;
    private final List<NameEnding> ownEndings;
    private final SchoolKind kind;
    private final String areaWord;
    /** The district of every name that no other district has as a printed form. */
    private final Map<String, Known> names = new HashMap<>();
    /** The district of every printed form that is one district's only. */
    private final Map<String, Known> printed = new HashMap<>();
    /** The number of letters of the longest name or printed form. */
    private final int longest;
    /** Whether an ending behind a name can be nothing but an ending. */
    private final boolean endingsArePlain;
    /** Made when they are first needed. */
    private volatile @Nullable WrittenForms writtenForms;

    /**
     * The names of districts.
     *
     * @param asOf what the answers speak for
     * @param municipality whose districts they are
     * @param places names of places that may stand before a district's
     * @param ownEndings what may stand behind one in this city
     * @param kind the kind of school whose districts they are
     * @param areaWord what the city calls an area; empty where names stand alone
     */
    DistrictNames(
            AsOf asOf,
            List<Route> routes,
            List<PrintedForm> printedForms,
            List<Succession> successions,
            Municipality municipality,
            List<PlaceName> places,
            List<NameEnding> ownEndings,
            SchoolKind kind,
            String areaWord) {
        this.asOf = asOf;
        this.areaWord = areaWord;
        this.kind = kind;
        this.municipality = municipality;
        this.successions = successions;
        this.districts = new ArrayList<>(routes.size());
        this.printedForms = printedForms;
        this.places = places;
        this.ownEndings = ownEndings;
        // Plain loops: this runs at the start of a process.
        boolean plain = kind == SchoolKind.PRIMARY
                && ownEndings.stream().noneMatch(own -> own.ending().endsWith(ENDING));
        int letters = 0;
        Map<String, Known> byId = new HashMap<>();
        // Two districts of one name are told apart by the areas before it.
        List<String> ambiguous = new ArrayList<>();
        for (Route route : routes) {
            Known known = new Known(
                    districts.size(), route, mayBeginWithPlace(route.district().name(), places));
            districts.add(known);
            byId.put(route.district().id(), known);
            if (names.put(route.district().name(), known) != null) {
                ambiguous.add(route.district().name());
            }
            letters = Math.max(letters, route.district().name().length());
            plain &= endsPlainly(route.district().name());
        }
        for (Succession succession : successions) {
            plain &= endsPlainly(succession.name());
        }
        for (PrintedForm form : printedForms) {
            Known known = byId.get(form.element());
            // The name of an office is not looked for here.
            if (known != null) {
                Known name = names.get(form.printed());
                Known other = printed.putIfAbsent(form.printed(), known);
                if ((name != null && name != known) || (other != null && other != known)) {
                    ambiguous.add(form.printed());
                }
                letters = Math.max(letters, form.printed().length());
                plain &= endsPlainly(form.printed());
            }
        }
        for (String form : ambiguous) {
            names.remove(form);
            printed.remove(form);
        }
        longest = letters;
        endingsArePlain = plain;
    }

    private static boolean endsPlainly(String name) {
        char last = name.charAt(name.length() - 1);
        return last >= 'ぁ' && last <= '\u9FFF' && PARTS_OF_ENDINGS.indexOf(last) < 0;
    }

    /** Whether what a name begins with may be a place, before something that is left of it. */
    private static boolean mayBeginWithPlace(String name, List<PlaceName> places) {
        for (int i = 0; i < name.length() - 1; i++) {
            if (ENDS_OF_PLACES.indexOf(name.charAt(i)) >= 0) {
                return true;
            }
        }
        return places.stream().anyMatch(place -> name.startsWith(place.name()));
    }

    /** A district, with the answers to those who ask for it. */
    static final class Known {
        private final int place;
        private final Route route;
        private final Optional<SchoolDistrict> district;
        /** Whether its name may be a place and something behind it. */
        private final boolean mayBeginWithPlace;
        /** The answer to its name as it stands. Made anew by whoever does not see it yet: one is as good as another. */
        private @Nullable DistrictResolution byName;

        private Known(int place, Route route, boolean mayBeginWithPlace) {
            this.place = place;
            this.mayBeginWithPlace = mayBeginWithPlace;
            this.route = route;
            this.district = Optional.of(route.district());
        }

        /** Its place in document order. */
        int place() {
            return place;
        }

        SchoolDistrict district() {
            return route.district();
        }

        private DistrictResolution byName(AsOf asOf) {
            DistrictResolution known = byName;
            if (known == null) {
                known = WrittenForms.asItStands(district(), asOf);
                byName = known;
            }
            return known;
        }
    }

    /** The route of the district that a text names, or null if it names none, or several. */
    @Nullable
    Route route(String text) {
        Known known = known(text);
        return known == null ? null : known.route;
    }

    /** The district that a text names, or nothing if it names none, or several. */
    Optional<SchoolDistrict> find(String text) {
        Known known = known(text);
        return known == null ? Optional.empty() : known.district;
    }

    DistrictResolution resolve(String text) {
        Known known = names.get(text);
        return known != null ? known.byName(asOf) : writtenForms().resolve(text);
    }

    private @Nullable Known known(String text) {
        Known known = asItStands(text);
        if (known == null && endingsArePlain && text.endsWith(ENDING)) {
            int ending = text.endsWith(LONG_ENDING) ? LONG_ENDING.length() : ENDING.length();
            int name = text.length() - ending;
            known = name <= longest ? names.get(text.substring(0, name)) : null;
            known = known == null || known.mayBeginWithPlace ? null : known;
        }
        return known != null ? known : writtenForms().find(text);
    }

    private @Nullable Known asItStands(String name) {
        if (name.length() > longest) {
            return null;
        }
        Known known = names.get(name);
        return known != null ? known : printed.get(name);
    }

    /** All that is known of the names, for texts that are not names as they stand. */
    WrittenForms writtenForms() {
        WrittenForms known = writtenForms;
        if (known == null) {
            synchronized (this) {
                known = writtenForms;
                if (known == null) {
                    known = new WrittenForms(
                            asOf,
                            districts,
                            printedForms,
                            successions,
                            municipality,
                            places,
                            ownEndings,
                            kind,
                            areaWord);
                    writtenForms = known;
                }
            }
        }
        return known;
    }

    /** Prints how many districts there are. */
    @Override
    public String toString() {
        return "the names of " + districts.size() + " districts";
    }
}
