package jp.kurume.plan.examples.shelters;

/** What a shelter is for (避難所の種類). */
public enum ShelterKind {
    /** Where people go to be out of danger (指定緊急避難場所). */
    EVACUATION_SITE,
    /** Where people stay who cannot go home (指定避難所). */
    SHELTER,
    /** Where people stay who need care (福祉避難所). */
    WELFARE_SHELTER
}
