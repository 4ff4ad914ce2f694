// 具体的な取組み / What an actor does, initiative by initiative, and where nobody can tell who takes part.
ActorRole actor = ActorRole.COUNCIL;
TextTable actions = TextTable.of("id", "取組項目", "具体的な取組み", "主体");
Map<ActorRole, String> letters = plan.marks().stream().collect(Collectors.toMap(ActorMark::role, ActorMark::mark));
String letters(List<ActorRole> known) {
    return known.stream().map(letters::get).collect(Collectors.joining("・"));
}
Initiative initiativeOf(ActionItem item) {
    return plan.initiatives().stream().filter(initiative -> initiative.actions().contains(item)).findFirst().orElseThrow();
}
for (ActionItem item : plan.actionsOf(actor)) {
    actions.row(item.id(), initiativeOf(item).title(), item.text(), item.actors().<String>fold(stated -> letters(stated.known()), atLeast -> letters(atLeast.known()) + " ほか不明", unknown -> "不明"));
}
println(actions);
println("ほかに、この主体かもしれないもの: " + plan.actionsPossiblyOf(actor).size() + "件、うち主体が読み取れないもの: " + plan.actionsOfUnknownActors().size() + "件");
