// 実績の追加 / This year's observations, and the status of every measure.
// The folder holds what is new; whatever it lacks is Kurume's, bundled. The numbers are made up.
TableSource tables = TableSource.folder(Path.of("examples/jshell/data/year-8")).orElse(KurumeDistricts.tables()).orElse(KurumeIndicators.tables());
CheckReport check = CityCheck.check(tables);
println(check.hasErrors() ? check.table(Locale.JAPANESE) : "点検: " + check.counts(Locale.JAPANESE));
IndicatorSet observed = IndicatorSet.readFrom(tables, "second-plan-draft");
TextTable status = TextTable.of("id", ">策定時", ">実績", ">目標", ">計画値との差", "判定", "指標");
for (Measure measure : observed.measures()) {
    Assessment latest = observed.assess(measure.id());
    status.row(
            measure.id(),
            measure.printBaseline(measure.latestVersion()),
            latest.observed().map(one -> measure.print(one)).orElse("-"),
            measure.printTarget(measure.latestVersion()),
            latest.variance().map(ahead -> measure.unit().printDifference(ahead.rounded(measure.decimals() + 1))).orElse("-"),
            verdict(latest),
            measure.name());
}
println("");
println(status);
println(PlanRollUp.latest(observed, StatusPolicy.STRICT));
