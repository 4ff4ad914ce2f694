package jp.kurume.plan.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How pages look: the style sheet {@code page.css} of whole pages, and what becomes of it for a piece of a host's page. */
final class StyleSheet {

    private static final String FRAGMENT = ".plan-page";

    /** The selectors of a rule, and the rule; rules stand within a medium or by themselves. */
    private static final Pattern RULE = Pattern.compile("([^{}@]+)(\\{[^{}]*})");

    /** How a page is cut into sheets is the host's business. */
    private static final Pattern SHEETS = Pattern.compile("\\s*@page \\{[^{}]*}");

    private static final Pattern HEADING = Pattern.compile("\\bh([1-5])\\b");

    private StyleSheet() {}

    static String ofPages() {
        try (InputStream in = StyleSheet.class.getResourceAsStream("page.css")) {
            if (in == null) {
                throw new IllegalStateException("page.css is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("page.css cannot be read", e);
        }
    }

    static String ofFragments() {
        return RULE.matcher(SHEETS.matcher(ofPages()).replaceAll(""))
                .replaceAll(rule -> Matcher.quoteReplacement(scoped(rule.group(1)) + rule.group(2)));
    }

    private static String scoped(String selectors) {
        String plain = selectors.strip();
        return selectors.substring(0, selectors.indexOf(plain)) + each(plain) + " ";
    }

    private static String each(String selectors) {
        return Stream.of(selectors.split(",\\s*", -1))
                .map(StyleSheet::withinFragment)
                .collect(Collectors.joining(", "));
    }

    private static String withinFragment(String selector) {
        if (selector.equals(":root") || selector.equals("body")) {
            return FRAGMENT;
        }
        return FRAGMENT
                + " "
                + HEADING.matcher(selector).replaceAll(heading -> "h" + (Integer.parseInt(heading.group(1)) + 1));
    }
}
