package jp.kurume.plan.districts.routing;

import java.util.List;
import jp.kurume.plan.city.Municipality;
import jp.kurume.plan.districts.NameEnding;
import jp.kurume.plan.districts.PlaceName;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.Succession;
import jp.kurume.plan.districts.routing.DistrictNames.Known;
import jp.kurume.plan.districts.spelling.Reading;
import jp.kurume.plan.districts.spelling.Spelling;
import jp.kurume.plan.source.PrintedForm;
import org.jspecify.annotations.Nullable;

/**
 * The names of a table's districts in every written form that is accepted, and nothing beyond.
 *
 * <p>A text is {@linkplain Spelling spelled} as names are looked up, and then is, in this order,
 *
 * <ol>
 *   <li>a name or a recorded variant or misprint of one, as it stands, with nothing around it;
 *   <li>a name in any of its {@linkplain NameForms forms}, with something {@linkplain AroundNames around it} or without;
 *   <li>{@linkplain Reading a reading} of a name, in kana or Latin letters, likewise;
 *   <li>what remains of several districts' names when the direction they begin with is taken off (国分 of 西国分 and 東国分),
 *       likewise. The directions are 東, 西, 南 and 北: they tell the parts of one place from each other, whereas a name that
 *       begins with 上, 下, 中 or 新 as often has nothing to do with another that ends alike;
 *   <li>two of these of one district, the one in brackets: 日吉（ひよし）;
 *   <li>one of these with the {@linkplain AroundAreas area} of the district before it or in brackets: 中央圏域日吉, 日吉（中央圏域）.
 * </ol>
 *
 * <p>Nothing is guessed. Every way of taking the text apart counts: where they lead to several districts, the text is
 * ambiguous, as 南小校区 is where districts are called 南 and 南小. A form that several districts have is ambiguous, too; but
 * where only one of them is written letter by letter as the text is, it means that one. So a name as it stands is never
 * ambiguous because of another's old letters. A place without a district behind it names none.
 *
 * <p>Immutable and thread-safe.
 */
final class WrittenForms {

    /** How many letters a sound is written with at the most, marks of length among them. */
    private static final int LETTERS_TO_A_SOUND = 8;

    private final AsOf asOf;
    private final NameForms forms;
    private final AroundNames around;
    private final OtherPlaces otherPlaces;
    private final AroundAreas areas;
    /** A text of more letters than this is no name. */
    private final int longest;

    WrittenForms(
            AsOf asOf,
            List<Known> districts,
            List<PrintedForm> printedForms,
            List<Succession> successions,
            Municipality municipality,
            List<PlaceName> places,
            List<NameEnding> ownEndings,
            SchoolKind kind,
            String areaWord) {
        this.asOf = asOf;
        this.areas = new AroundAreas(districts, areaWord);
        this.forms = new NameForms(districts, printedForms, successions, kind);
        this.around = new AroundNames(municipality, places, ownEndings, kind);
        this.otherPlaces = new OtherPlaces(
                municipality.name(),
                around,
                areas,
                spelling -> !meant(around.rests(spelling)).isNothing());
        this.longest = forms.longestName()
                + LETTERS_TO_A_SOUND * forms.longestReading()
                + Suggestions.LONGEST_SLIP
                + around.longest()
                + areas.longest();
    }

    /** Where forms are looked for. */
    private interface Forms {
        /** The first form that so many letters of a text are in, or null. */
        @Nullable
        NameForm of(Spelling text, int length);
    }

    /** The district that a text names, or null if it names none, or several. */
    @Nullable
    Known find(String text) {
        Spelling spelling = Spelling.of(text, longest);
        return spelling.isTooLong() ? null : meant(text, spelling).district();
    }

    /** The answer to a district's own name. */
    static DistrictResolution asItStands(SchoolDistrict district, AsOf asOf) {
        return new DistrictResolution.Resolved(district, district.name(), List.of(), asOf);
    }

    DistrictResolution resolve(String text) {
        Spelling spelling = Spelling.of(text, longest);
        if (spelling.isTooLong()) {
            return new DistrictResolution.Unknown(text, List.of(), asOf);
        }
        Meant meant = meant(text, spelling);
        Known district = meant.district();
        if (district != null) {
            return new DistrictResolution.Resolved(district.district(), text, meant.changes(), asOf);
        }
        return meant.isNothing()
                ? unknown(text, spelling)
                : new DistrictResolution.Ambiguous(
                        text, meant.districts().stream().map(Known::district).toList(), asOf);
    }

    private DistrictResolution unknown(String text, Spelling spelling) {
        String other = otherPlaces.in(text, spelling);
        return other != null
                ? new DistrictResolution.Unknown(text, List.of(), List.of(other), asOf)
                : new DistrictResolution.Unknown(text, forms.suggestions().of(around.rests(spelling), around), asOf);
    }

    private Meant meant(String text, Spelling spelling) {
        Meant meant = meant(around.rests(spelling));
        if (!meant.isNothing()) {
            return meant;
        }
        Bracketed parts = Bracketed.of(text);
        return parts == null ? behindArea(spelling) : bracketed(parts);
    }

    private Meant bracketed(Bracketed parts) {
        Spelling inBrackets = Spelling.whole(parts.inside());
        Meant outside = meant(around.rests(Spelling.whole(parts.outside())));
        Meant inside = meant(around.rests(inBrackets));
        if (outside.isNothing() || !inside.isNothing()) {
            return outside.isNothing() ? outside : outside.with(inside);
        }
        String area = areas.named(inBrackets);
        return area == null ? new Meant() : outside.in(area);
    }

    private Meant behindArea(Spelling spelling) {
        for (AroundNames.Rest rest : around.rests(spelling)) {
            for (AroundAreas.Behind behind : areas.behind(rest.spelling())) {
                Meant its = meant(around.rests(behind.letters())).in(behind.area());
                if (!its.isNothing()) {
                    return its;
                }
            }
        }
        return new Meant();
    }

    private Meant meant(List<AroundNames.Rest> rests) {
        Meant meant = meant(rests, forms::byName, forms.longestName(), false);
        if (meant.isNothing()) {
            meant = meant(rests, forms::byReading, longest, true);
        }
        return meant.isNothing() ? meant(rests, forms::byRemainder, forms.longestName(), false) : meant;
    }

    /** What rests of a text mean among forms that have so many letters at the most, but for marks of length at their end. */
    private Meant meant(List<AroundNames.Rest> rests, Forms among, int mostLetters, boolean areReadings) {
        Meant meant = new Meant();
        for (AroundNames.Rest rest : rests) {
            Spelling text = rest.spelling();
            NameForm form = among.of(text, text.length());
            if (form != null) {
                NameMatch match =
                        new NameMatch(text, form, text.length(), areReadings, rest.hasPlace(), rest.hasEnding());
                meant.add(match);
                if (match.isNameAsItStands()) {
                    return meant;
                }
            }
            for (String ending : around.endings(text)) {
                int without = text.length() - ending.length();
                if (without > mostLetters && text.letter(without - 1) != Spelling.LONG_VOWEL) {
                    continue;
                }
                form = without > 0 && text.endsWith(ending) ? among.of(text, without) : null;
                if (form != null) {
                    meant.add(new NameMatch(text, form, without, areReadings, rest.hasPlace(), true));
                }
            }
        }
        return meant;
    }

    /** Prints what forms there are. */
    @Override
    public String toString() {
        return forms.toString();
    }
}
