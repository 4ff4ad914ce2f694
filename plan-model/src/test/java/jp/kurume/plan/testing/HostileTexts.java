package jp.kurume.plan.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Texts that somebody may write into a table, by mistake or on purpose. */
public final class HostileTexts {

    private HostileTexts() {}

    /**
     * Texts that are not blank.
     *
     * @return the generator
     */
    public static Arbitrary<String> all() {
        Arbitrary<String> known = Arbitraries.of(
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "</title></style></svg><b>",
                "\"><a href='javascript:alert(1)'>",
                "<!-- ",
                "]]>",
                "&amp; &lt; &#60; &unknown;",
                "a|b||c",
                "| --- | --- |",
                "**bold** __bold__ *i* _i_ ~~gone~~ `code` ```",
                "[link](https://example.org) ![image](x.png) <https://example.org>",
                "[note]: https://example.org",
                "# heading",
                "- item",
                "+ item",
                "1. item",
                "1) item",
                "> quote",
                "---",
                "===",
                "    code",
                "a\nb\r\nc\u2028d",
                "\n\n# heading\n\n",
                "back\\slash \\| \\",
                "=1+1",
                "@SUM(A1)",
                "+cmd|' /C calc'!A0",
                "-2+3",
                "'=1",
                "“quotes” 「引用」 'single'",
                "\u202Eleft to right\u202C \u2066 \u05D0\u05D1 \u0627\u0644",
                "👩‍👩‍👧‍👦 🇯🇵 e\u0301 葛\uDB40\uDD00",
                "\u0000\u0007\u001B[31m\u0085\u009F\uFFFE\uFDD0\uFEFF",
                "\uD800 and \uDC00",
                "{0} {1,number} '{'",
                "あ".repeat(10_000),
                "W".repeat(10_000));
        Arbitrary<String> any = Arbitraries.strings().ofMinLength(1).ofMaxLength(40);
        Arbitrary<String> ascii = Arbitraries.strings().ascii().ofMinLength(1).ofMaxLength(40);
        return Arbitraries.oneOf(
                        known, any, ascii, Combinators.combine(known, known).as(String::concat))
                .filter(text -> !text.isBlank());
    }
}
