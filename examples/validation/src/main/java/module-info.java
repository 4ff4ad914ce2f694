/** What people type, validated by a provider of Bean Validation. */
module jp.kurume.plan.examples.validation {
    requires jp.kurume.plan.districts;
    requires jp.kurume.plan.indicators;
    requires org.hibernate.validator;
    requires static org.jspecify;
}
