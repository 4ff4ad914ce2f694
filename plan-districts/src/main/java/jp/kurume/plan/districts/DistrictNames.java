package jp.kurume.plan.districts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kurume.plan.source.PrintedForm;
import org.jspecify.annotations.Nullable;

/**
 * The names of a table's districts, and whom they name.
 *
 * <p>A name or a recorded variant or misprint of it that stands there as it is, or with 校区 or 小学校区 behind it, is answered
 * by a look or two into one map. Everything else is the business of {@link WrittenForms}, which are made for the first text
 * that asks for them: most processes ask for names only.
 *
 * <p>Immutable to whoever looks at it, and thread-safe.
 */
final class DistrictNames {

    private static final String ENDING = "校区";
    private static final String LONG_ENDING = "小学校区";

    private final List<Route> routes;
    private final List<PrintedForm> printedForms;
    /** The district of every name and printed form that is one district's only. */
    private final Map<String, Named> names = new HashMap<>();
    /** Made when they are first needed. */
    private volatile @Nullable WrittenForms writtenForms;

    DistrictNames(List<Route> routes, List<PrintedForm> printedForms) {
        this.routes = routes;
        this.printedForms = printedForms;
        // Plain loops: this runs at the start of a process.
        boolean endless = true;
        Map<String, Named> byId = new HashMap<>();
        for (Route route : routes) {
            SchoolDistrict district = route.district();
            Named named = new Named(route);
            byId.put(district.id(), named);
            names.put(district.name(), named);
            endless &= !district.name().endsWith(ENDING);
        }
        for (PrintedForm form : printedForms) {
            Named named = byId.get(form.element());
            Named other = named == null ? null : names.putIfAbsent(form.printed(), named);
            endless &= (other == null || other == named) && !form.printed().endsWith(ENDING);
        }
        if (!endless) {
            // A form is two districts', or a name ends like another with its ending: all of it is weighed there.
            names.clear();
        }
    }

    /** A district, with the answers to those who ask for it. */
    private static final class Named {
        private final Route route;
        private final Optional<SchoolDistrict> district;

        private Named(Route route) {
            this.route = route;
            this.district = Optional.of(route.district());
        }
    }

    /** The route of the district that a text names, or null if it names none, or several. */
    @Nullable
    Route route(String text) {
        Named named = named(text);
        return named != null ? named.route : writtenForms().route(text);
    }

    /** The district that a text names, or nothing if it names none, or several. */
    Optional<SchoolDistrict> find(String text) {
        Named named = named(text);
        return named != null ? named.district : writtenForms().find(text);
    }

    DistrictResolution resolve(String text) {
        return writtenForms().resolve(text);
    }

    private @Nullable Named named(String text) {
        Named named = names.get(text);
        if (named == null && text.endsWith(ENDING)) {
            int ending = text.endsWith(LONG_ENDING) ? LONG_ENDING.length() : ENDING.length();
            named = names.get(text.substring(0, text.length() - ending));
        }
        return named;
    }

    private WrittenForms writtenForms() {
        WrittenForms known = writtenForms;
        if (known == null) {
            synchronized (this) {
                known = writtenForms;
                if (known == null) {
                    known = new WrittenForms(routes, printedForms);
                    writtenForms = known;
                }
            }
        }
        return known;
    }

    /** Prints how many districts there are. */
    @Override
    public String toString() {
        return "the names of " + routes.size() + " districts";
    }
}
