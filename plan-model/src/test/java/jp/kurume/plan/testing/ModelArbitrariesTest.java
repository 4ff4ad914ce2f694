package jp.kurume.plan.testing;

import java.util.Map;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.table.Parsed;
import org.junit.jupiter.api.Test;

class ModelArbitrariesTest {

    @Test
    void everyValueTypeIsThere() {
        String reason = "is what a reader answers, and no value of a plan";
        ValueTypes.assertAllBut(
                Map.of(Parsed.Value.class, reason, Parsed.Refused.class, reason, Parsed.Reason.class, reason),
                ModelArbitraries.all().keySet(),
                Plan.class,
                "jp.kurume.plan.around.approach",
                "jp.kurume.plan.check",
                "jp.kurume.plan.around.cycle",
                "jp.kurume.plan.department",
                "jp.kurume.plan.diff",
                "jp.kurume.plan.around.glossary",
                "jp.kurume.plan.around.governance",
                "jp.kurume.plan.law",
                "jp.kurume.plan.around.milestone",
                "jp.kurume.plan.model",
                "jp.kurume.plan.around.multilayer",
                "jp.kurume.plan.problem",
                "jp.kurume.plan.around.profile",
                "jp.kurume.plan.around.register",
                "jp.kurume.plan.around.result",
                "jp.kurume.plan.around.scene",
                "jp.kurume.plan.search",
                "jp.kurume.plan.source",
                "jp.kurume.plan.table",
                "jp.kurume.plan.time");
    }
}
