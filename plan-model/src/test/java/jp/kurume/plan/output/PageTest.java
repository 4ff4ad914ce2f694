package jp.kurume.plan.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import jp.kurume.plan.testing.Serialisation;
import jp.kurume.plan.words.Words;
import org.junit.jupiter.api.Test;

/** A page of every kind of block, written in every form. */
class PageTest {

    private static final Page PAGE = new Page.Builder()
            .language(Locale.JAPANESE)
            .title(Text.of("避難所：").andQuoted("<丘> & *浜*"))
            .addDetails(Detail.of("市", Text.quoted("みどり市")))
            .addBlocks(Grid.of("避難所", "人数").row("丘小学校", "350").row("=1+1", "要確認"))
            .addSections(Section.of(
                    Text.of("読み方"),
                    List.of(
                            new Block.Items(
                                    List.of(Text.of("列 ").plus(Text.code("a_b")), Text.quoted("1. guide 3ページ\n（表）"))),
                            new Block.Details(List.of(Detail.of("人数", Text.of("受け入れる人")))))))
            .addEnd(new Block.Paragraph(Text.of("おわり")))
            .build();

    @Test
    void asPlainText() {
        assertThat(PAGE.toText()).isEqualTo("""
                避難所：<丘> & *浜*

                市：みどり市

                避難所    人数
                --------  ------
                丘小学校  350
                =1+1      要確認

                読み方
                  列 a_b
                  1. guide 3ページ （表）

                人数：受け入れる人

                おわり
                """);
    }

    @Test
    void asMarkdown() {
        assertThat(PAGE.toMarkdown()).isEqualTo("""
                # 避難所：\\<丘\\> \\& \\*浜\\*

                - **市**: みどり市

                | 避難所 | 人数 |
                | --- | --- |
                | 丘小学校 | 350 |
                | =1+1 | 要確認 |

                ## 読み方

                - 列 `a_b`
                - 1\\. guide 3ページ （表）

                - **人数**: 受け入れる人

                おわり
                """);
        assertThat(PAGE.toMarkdown(5)).startsWith("##### 避難所").contains("\n###### 読み方\n");
    }

    @Test
    void asRowsOfASpreadsheet() {
        assertThat(new String(PAGE.toCsv(), UTF_8)).isEqualTo("""
                \uFEFF避難所：<丘> & *浜*

                市,みどり市

                避難所,人数
                丘小学校,350
                '=1+1,要確認

                読み方

                列 a_b
                1. guide 3ページ （表）

                人数,受け入れる人

                おわり
                """.replace("\n", "\r\n"));
    }

    @Test
    void asAPieceOfSomebodyElsesPage() {
        assertThat(PAGE.toHtmlFragment("shelters")).isEqualTo("""
                <article id="shelters" class="plan-page" lang="ja">
                <header>
                <h2 id="shelters-title">避難所：<bdi>&lt;丘&gt; &amp; *浜*</bdi></h2>
                <dl>
                <div>
                <dt>市</dt>
                <dd><bdi>みどり市</bdi></dd></div></dl></header>
                <div class="wide" role="region" aria-labelledby="shelters-title" tabindex="0">
                <table>
                <thead>
                <tr><th scope="col" class="word">避難所</th><th scope="col" class="word">人数</th></tr></thead>
                <tbody>
                <tr><th scope="row" class="word"><bdi>丘小学校</bdi></th><td class="word"><bdi>350</bdi></td></tr>
                <tr><th scope="row" class="word"><bdi>=1+1</bdi></th><td class="word"><bdi>要確認</bdi></td></tr></tbody></table></div>
                <section id="shelters-section-1" aria-labelledby="shelters-section-1-heading" class="level-2">
                <h3 id="shelters-section-1-heading">読み方</h3>
                <ul>
                <li>列 <code>a_b</code></li>
                <li><bdi>1. guide 3ページ
                （表）</bdi></li></ul>
                <dl>
                <div>
                <dt>人数</dt>
                <dd>受け入れる人</dd></div></dl></section>
                <footer>
                <p>おわり</p>
                </footer>
                </article>
                """);
    }

    @Test
    void aPieceHasNeitherStyleNorScript() {
        assertThat(PAGE.toHtmlFragment("a"))
                .doesNotContain("<style", " style=", "<script", "<link", "<meta", "<html", "<body");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PAGE.toHtmlFragment("1 \""))
                .withMessageContaining("not \"1 \"\"");
    }

    @Test
    void aWholePageIsInItsLanguageAndFetchesNothing() {
        assertThat(PAGE.toHtml())
                .startsWith(
                        "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"ja\" xml:lang=\"ja\">")
                .contains("<title>避難所：&lt;丘&gt; &amp; *浜*</title>", "<style>\n" + StyleSheet.ofPages() + "</style>")
                .contains(">本文へ移動</a>")
                .doesNotContain("src=", "url(");
        assertThat(PAGE.withLanguage(Locale.KOREAN).language()).isEqualTo(Locale.ENGLISH);
    }

    /** Whatever a host has on its page beside the piece stays as it is. */
    @Test
    void theStyleSheetOfPiecesTouchesNothingElse() {
        String sheet = Page.styleSheet();
        Pattern.compile("([^{}@]+)\\{[^{}]*}").matcher(sheet).results().forEach(rule -> {
            for (String selector : rule.group(1).strip().split(",\\s*", -1)) {
                assertThat(selector).matches("\\.plan-page( [^{},]+)?");
            }
        });
        assertThat(sheet)
                .contains(".plan-page h2 { font-size: 1.6rem;", "@media print {", "  .plan-page { max-width: none;")
                .doesNotContain("@page", ":root", " body ");
        assertThat(sheet.chars().filter(letter -> letter == '{').count())
                .isEqualTo(sheet.chars().filter(letter -> letter == '}').count());
    }

    @Test
    void contentsListTheSections() {
        Section more = Section.of(Text.of("つぎ"), List.of());
        assertThat(PAGE.toHtml()).doesNotContain("<nav");
        assertThat(PAGE.withSections(PAGE.sections().get(0), more).toHtmlFragment("x"))
                .contains("<a href=\"#x-section-2\">つぎ</a>", "id=\"x-section-2\"", ">目次</h3>");
    }

    @Test
    void aPictureIsToldInWordsWhereItCannotBeDrawn() {
        Picture picture = new Picture(
                Text.of("図"),
                Text.of("1から2へ"),
                Text.of("線：道"),
                10,
                5.25,
                List.of(
                        new Picture.Line("path", 0, 1, 2, 3.14159),
                        new Picture.Rectangle("band", 1, 2, 3, 4),
                        new Picture.Circle("observed", 1, 2, 3),
                        new Picture.Polygon("target", List.of(new Picture.Corner(1, 2), new Picture.Corner(3, 4))),
                        new Picture.Label("label", 1, 2, "<7>")));
        Page page = PAGE.withBlocks(picture);
        assertThat(page.toText()).contains("\n1から2へ\n");
        assertThat(page.toMarkdown()).contains("\n1から2へ\n");
        assertThat(page.toHtmlFragment("p")).contains("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 5.3" role="img" aria-labelledby="p-chart-1-title p-chart-1-desc"><title id="p-chart-1-title">図</title><desc id="p-chart-1-desc">1から2へ</desc>
                <line class="path" x1="0" y1="1" x2="2" y2="3.1" />
                <rect class="band" x="1" y="2" width="3" height="4" />
                <circle class="observed" cx="1" cy="2" r="3" />
                <path class="target" d="M1 2L3 4Z" /><text class="label" x="1" y="2">&lt;7&gt;</text></svg>
                <figcaption>線：道</figcaption></figure>""");
    }

    @Test
    void wordsWithPlacesKeepWhatIsData() {
        Text said = Text.say(Words.in(Locale.JAPANESE), "page.detail", Text.quoted("{1}"), Text.code("b"));
        assertThat(said.runs())
                .containsExactly(
                        new Text.Run("{1}", Text.Origin.DATA),
                        new Text.Run("：", Text.Origin.WORDS),
                        new Text.Run("b", Text.Origin.CODE));
        assertThat(Text.marked("a `b` c").runs())
                .extracting(Text.Run::origin)
                .containsExactly(Text.Origin.WORDS, Text.Origin.CODE, Text.Origin.WORDS);
    }

    @Test
    void linedUpTablesLineUpInMarkdownToo() {
        Page page = PAGE.withBlocks(Grid.of("校区", "窓口|").row("日吉", "a").linedUp());
        assertThat(page.toMarkdown()).contains("""
                | 校区 | 窓口\\| |
                | ---- | ------ |
                | 日吉 | a      |
                """);
    }

    @Test
    void aTableRefusesARowThatDoesNotFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grid.of("a", "b").row("1"))
                .withMessage("This table has 2 columns, but the row has 1 cells");
        assertThatIllegalArgumentException().isThrownBy(Grid::of).withMessage("A table needs at least one column");
    }

    @Test
    void printed() {
        assertThat(PAGE).hasToString("避難所：<丘> & *浜*");
        assertThat(Grid.of("校区").row("日吉")).hasToString("校区\n----\n日吉\n");
        assertThat(Serialisation.roundTrip(PAGE)).isEqualTo(PAGE);
    }
}
