// 2時点の比較 / Did the share of residents really change between two waves of the survey?
MeasureSeries series = indicators.series("overall");
BigDecimal before = series.points().get(0).value();
BigDecimal after = series.points().get(1).value();
println(series);
// No sample size is printed in the documents, so that nobody can tell:
println(new SurveyShare(after, SampleSize.NOT_STATED).changeFrom(new SurveyShare(before, SampleSize.NOT_STATED)));
println("");
TextTable waves = TextTable.of(">回答者数（仮）", ">p値", "差の95%信頼区間（ポイント）", "偶然を超えた変化か");
for (int answers : List.of(1000, 1500, 3000, 6000)) {
    WaveChange change = Answers.printed(after, SampleSize.of(answers)).changeFrom(Answers.printed(before, SampleSize.of(answers)));
    ConfidenceInterval interval = change.interval(0.95);
    waves.row(
            String.valueOf(answers),
            String.format("%.4f", change.pValue()),
            String.format("%+.1f ～ %+.1f", interval.lower() * 100, interval.upper() * 100),
            change.isBeyondChance(0.95) ? "はい" : "いいえ");
}
println(waves);
// Were both shares exact, so many answers in each wave would show the difference in four waves of five.
println("8割の確かさで見分けるのに必要な回答者数: " + SampleNeed.of(before, after, 0.95, 0.8).respondents());
