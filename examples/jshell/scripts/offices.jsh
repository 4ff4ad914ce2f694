// 相談窓口 / The offices for a list of districts, as people wrote their names.
// The list is read like any table of a city: UTF-8 or Windows-31J, saved by whatever spreadsheet.
List<ConsultationField> fields = List.of(ConsultationField.ELDERLY, ConsultationField.DISABILITY, ConsultationField.LIVELIHOOD);
Column<String> asker = Column.id("番号");
Column<String> typed = Column.text("名前").or("");
TableFormat asked = TableFormat.required("asked.csv").key(asker).columns(typed);
TableReading list = new TableReading(TableSource.folder(Path.of("examples/jshell/data/asked")).orElse(KurumeDistricts.tables()));
TextTable offices = TextTable.of("番号", "書かれた名前", "校区", "分野", "窓口", "電話", "確認");
TextTable unresolved = TextTable.of("番号", "書かれた名前", "理由", "候補");
String office(Office office) {
    return office.shortName() + " " + office.telephone();
}
void resolve(String number, String name) {
    routing.resolve(name).<Object>fold(
            resolved -> {
                for (ConsultationField field : fields) {
                    Assignment one = routing.route(resolved.district()).assignment(field);
                    boolean confirmed = one.basis().isConfirmed();
                    String others = one.alternatives().stream().map(other -> office(other)).collect(Collectors.joining(", "));
                    offices.row(number, name, resolved.district().name(), routing.heading(field), one.office().shortName(),
                            one.office().telephone().toString(), confirmed ? "" : "要確認 (または " + others + ")");
                }
                return offices;
            },
            ambiguous -> {
                unresolved.row(number, name, "複数あります", ambiguous.candidates().stream().map(SchoolDistrict::name).collect(Collectors.joining(", ")));
                return unresolved;
            },
            unknown -> {
                unresolved.row(number, name, name.isBlank() ? "空欄です" : "この名前の校区はありません", unknown.suggestions().stream().map(SchoolDistrict::name).collect(Collectors.joining(", ")));
                return unresolved;
            });
}
list.table(asked).rows().forEach(row -> resolve(row.get(asker), row.get(typed)));
list.finish();
println(offices);
println("要確認の窓口は推定です。相談先がわからないとき: " + office(routing.fallback()));
println("");
println("校区が分からなかったもの");
println(unresolved);
