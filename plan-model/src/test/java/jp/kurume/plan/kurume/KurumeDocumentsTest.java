package jp.kurume.plan.kurume;

import static jp.kurume.plan.testing.DocumentTexts.folded;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import jp.kurume.plan.check.SubjectCheck;
import jp.kurume.plan.model.ActionItem;
import jp.kurume.plan.model.ActorMark;
import jp.kurume.plan.model.ActorRole;
import jp.kurume.plan.model.Actors;
import jp.kurume.plan.model.Direction;
import jp.kurume.plan.model.EmbeddedPlan;
import jp.kurume.plan.model.Initiative;
import jp.kurume.plan.model.Need;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.testing.DocumentTexts;
import jp.kurume.plan.testing.PrintedCells;
import org.junit.jupiter.api.Test;

/** The bundled plans and what surrounds them against the documents, which lie beside the project or not. */
class KurumeDocumentsTest {

    @Test
    void whatIsMarkedAsPrintedStandsInTheDocuments() {
        Set<String> files = new TreeSet<>();
        StreamSupport.stream(ServiceLoader.load(SubjectCheck.class).spliterator(), false)
                .flatMap(subject -> subject.tables().stream())
                .map(TableFormat::file)
                .forEach(files::add);
        PrintedCells cells = new PrintedCells(KurumeDocumentsTest.class);
        cells.check(KurumePlans.class, "kurume-402036", files);
        cells.check(KurumePlans.class, "kurume-402036-outline", files);
        cells.assertAllPrinted(1000);
    }

    private static final String DRAFT = "second-plan-draft";
    private static final Plan PLAN = KurumePlans.secondPeriod();

    /** The residents' pages print under each initiative the needs that belong to it. */
    @Test
    void initiativesAnswerToTheNeedsThatArePrintedUnderThem() {
        String pages = DocumentTexts.find().at(DRAFT, "p22–23");
        List<Integer> beginnings = new ArrayList<>();
        for (Initiative initiative : PLAN.initiatives()) {
            beginnings.add(pages.indexOf("#" + initiative.number() + printed("initiative-", initiative)));
        }
        assertThat(beginnings).isSorted().doesNotContain(-1);
        beginnings.add(pages.length());
        for (Initiative initiative : PLAN.initiatives()) {
            String part = pages.substring(beginnings.get(initiative.number() - 1), beginnings.get(initiative.number()));
            List<Need> needs = PLAN.needs().stream()
                    .filter(need -> part.contains(circled(need.number()) + folded(need.title())))
                    .toList();
            assertThat(initiative.needs()).as(initiative.toString()).isEqualTo(needs);
            assertThat(part.codePoints().filter(letter -> letter >= '①' && letter <= '⑨'))
                    .hasSameSizeAs(needs);
        }
    }

    private static String circled(int number) {
        return Character.toString('①' - 1 + number);
    }

    /** A title as the residents' pages print it. */
    private static String printed(String kind, Initiative initiative) {
        return folded(PLAN.printedForms().stream()
                .filter(form -> form.element().equals(kind + initiative.number()))
                .filter(form -> form.citation().place().equals("p22–23"))
                .map(PrintedForm::printed)
                .findFirst()
                .orElse(initiative.title()));
    }

    /** Section 4-3 prints the tags and the directions of an initiative beside it. */
    @Test
    void initiativesHaveTheTagsAndDirectionsThatArePrintedBesideThem() {
        List<List<String>> rows = DocumentTexts.find().rows(DRAFT, "p12–13");
        assertThat(rows).hasSize(1 + PLAN.initiatives().size());
        for (Initiative initiative : PLAN.initiatives()) {
            List<String> row = rows.get(initiative.number());
            String title = initiative.number() + folded(initiative.title());
            assertThat(row.get(0)).startsWith(title);
            assertThat(initiative.embeddedPlans())
                    .extracting(EmbeddedPlan::tag)
                    .containsExactlyInAnyOrderElementsOf(tags(row.get(0).substring(title.length())));
            assertThat(row.get(1))
                    .isEqualTo(initiative.directions().stream()
                            .map(direction -> "○" + folded(direction.title()))
                            .collect(Collectors.joining()));
        }
    }

    private static List<String> tags(String printed) {
        List<String> tags = new ArrayList<>();
        String rest = printed;
        for (EmbeddedPlan embedded : PLAN.embeddedPlans()) {
            if (rest.contains(embedded.tag())) {
                tags.add(embedded.tag());
                rest = rest.replace(embedded.tag(), "");
            }
        }
        assertThat(rest).isEmpty();
        return tags;
    }

    /** Where the marks of all items of a direction are stated, they are those that are printed beside it, in order. */
    @Test
    void itemsHaveTheMarksThatArePrinted() {
        DocumentTexts documents = DocumentTexts.find();
        int compared = 0;
        for (Direction direction : PLAN.directions()) {
            List<ActorRole> roles = new ArrayList<>();
            boolean areStated = true;
            for (ActionItem item : direction.actions()) {
                roles.addAll(item.actors().known());
                areStated &= item.actors() instanceof Actors.Stated;
            }
            if (areStated) {
                assertThat(marksBeside(direction, documents))
                        .as(direction.toString())
                        .isEqualTo(roles);
                compared += direction.actions().size();
            }
        }
        assertThat(compared).isEqualTo(38);
    }

    /** What is printed beside a direction but for its items: the roles of its marks. */
    private static List<ActorRole> marksBeside(Direction direction, DocumentTexts documents) {
        int page = 15 + Integer.parseInt(direction.id().substring(0, 1));
        int row = Integer.parseInt(direction.id().substring(2));
        String marks = documents.rows(DRAFT, "p" + page).get(row).get(1);
        for (ActionItem item : direction.actions()) {
            assertThat(marks).contains("・" + folded(item.text()));
            marks = marks.replace("・" + folded(item.text()), "");
        }
        List<String> legend = PLAN.marks().stream().map(ActorMark::mark).toList();
        return marks.chars()
                .mapToObj(mark -> legend.indexOf(String.valueOf((char) mark)))
                .map(mark -> PLAN.marks().get(mark).role())
                .toList();
    }
}
