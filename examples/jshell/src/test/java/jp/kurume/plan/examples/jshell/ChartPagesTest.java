package jp.kurume.plan.examples.jshell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.KurumeIndicators;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartPagesTest {

    @TempDir
    private Path folder;

    @Test
    void drawWhatHasAValueAndSayWhyTheRestHasNone() throws IOException {
        IndicatorSet indicators = KurumeIndicators.secondPeriod();
        Path page = ChartPages.write(folder.resolve("charts").resolve("all.html"), indicators, indicators.measures());
        assertThat(page)
                .content()
                .startsWith("<!DOCTYPE html>")
                .contains("<svg", "61.3", "判定なし（実績なし、目標精査中、策定時調査中）")
                .contains(indicators.measures().stream()
                        .map(measure -> measure.name())
                        .toList());
    }

    @Test
    void oneChartReplacesTheOneBefore() throws IOException {
        IndicatorSet indicators = KurumeIndicators.firstPeriod();
        Path file = folder.resolve("first-overall.html");
        ChartPages.write(file, indicators, List.of());
        ChartPages.write(file, indicators, List.of(indicators.measure("first-overall")));
        assertThat(file).content().containsOnlyOnce("<figure").contains("<h2", "後退");
    }
}
