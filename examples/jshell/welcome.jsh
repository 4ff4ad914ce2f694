println("くるめ支え合うプラン: plan, indicators, firstPeriod, routing. The library is imported; try (終了 / leave with /exit):");
println("  println(Listing.ofRoute(routing, routing.route(\"日吉校区\")))   窓口 / whom to turn to");
println("  lines(firstPeriod.assessments())                              評価 / how the first plan did");
println("  indicators.measure(\"overall\").assess(Observation.of(\"overall\", FiscalYear.parse(\"R8\"), \"63.1\"))");
println("  help(Measure.class)                                           説明 / what a type is and can do");
println("  charts(firstPeriod)                                           図 / charts as a page for a browser");
println("  /open examples/jshell/scripts/offices.jsh                     or observations, whatif, waves, actions, chart");
