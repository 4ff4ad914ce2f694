// 試算 / What if one measure did better? Nothing real changes.
Measure overall = indicators.measure("overall");
TextTable whatIf = TextTable.of(">令和8年度の仮の実績", ">進捗率", ">計画値との差", ">今後必要な年平均", "判定");
for (String value : List.of("60.5", "62.0", "63.1", "64.3", "70.0")) {
    WhatIf supposed = new WhatIf(indicators, List.of(Observation.of("overall", FiscalYear.parse("R8"), value)), StatusPolicy.STRICT);
    Assessment would = supposed.comparisons().get(0).supposed();
    whatIf.row(
            overall.print(new BigDecimal(value)),
            would.progress().map(share -> share.movePointRight(2).setScale(1, RoundingMode.HALF_UP) + "%").orElse("-"),
            would.variance().map(ahead -> overall.unit().printDifference(ahead.rounded(2))).orElse("-"),
            would.paceNeeded().map(pace -> overall.unit().printDifference(pace.rounded(2))).orElse("-"),
            verdict(would));
}
println(overall.name() + "  " + overall.baseline() + " → " + overall.target());
println("");
println(whatIf);
