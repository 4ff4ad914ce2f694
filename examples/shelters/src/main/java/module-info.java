/** Shelters by district: a subject that a host adds to the library's. */
module jp.kurume.plan.examples.shelters {
    requires transitive jp.kurume.plan.districts;
    requires static org.jspecify;

    exports jp.kurume.plan.examples.shelters;

    provides jp.kurume.plan.check.SubjectCheck with
            jp.kurume.plan.examples.shelters.ShelterCheck;
    provides jp.kurume.plan.words.ModuleWords with
            jp.kurume.plan.examples.shelters.ShelterWords;
}
