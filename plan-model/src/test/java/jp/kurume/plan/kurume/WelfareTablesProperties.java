package jp.kurume.plan.kurume;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import jp.kurume.plan.around.approach.Approach;
import jp.kurume.plan.around.cycle.IssueCycle;
import jp.kurume.plan.around.glossary.Glossary;
import jp.kurume.plan.around.governance.Governance;
import jp.kurume.plan.around.milestone.Milestones;
import jp.kurume.plan.around.multilayer.MultilayerSupport;
import jp.kurume.plan.around.profile.CityProfile;
import jp.kurume.plan.around.register.ActivityRegister;
import jp.kurume.plan.around.scene.Scenes;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.past.PastPlan;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableSource;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever a table holds, it is read or every problem in it is told; nothing else comes out of a reader. */
class WelfareTablesProperties {

    /** A subject, its tables, and how it is read. */
    private enum Subject {
        REGISTER(
                "registers",
                "register-categories",
                "register-entries",
                "register-parts",
                "register-figures",
                "register-dates",
                "register-notes",
                "register-printed-forms") {
            @Override
            Object read(TableSource tables) {
                return ActivityRegister.readFrom(tables, "first-plan");
            }
        },
        MULTILAYER(
                "multilayer-support",
                "multilayer-operators",
                "multilayer-programmes",
                "multilayer-agencies",
                "multilayer-meetings",
                "multilayer-participants",
                "multilayer-agenda",
                "multilayer-examples",
                "multilayer-topics",
                "multilayer-projects",
                "multilayer-printed-forms") {
            @Override
            Object read(TableSource tables) {
                return MultilayerSupport.readFrom(tables, "first-plan");
            }
        },
        GOVERNANCE(
                "governance-bodies",
                "evaluation-steps",
                "related-plans",
                "publishers",
                "component-plans",
                "plan-notes") {
            @Override
            Object read(TableSource tables) {
                return Governance.readFrom(tables, "second-plan-draft");
            }
        },
        CYCLE("issue-levels", "issue-steps") {
            @Override
            Object read(TableSource tables) {
                return IssueCycle.readFrom(tables, "first-plan");
            }
        },
        APPROACH("helps", "spheres", "approach-printed-forms") {
            @Override
            Object read(TableSource tables) {
                return Approach.readFrom(tables, "first-plan");
            }
        },
        GLOSSARY("terms") {
            @Override
            Object read(TableSource tables) {
                return Glossary.readFrom(tables, "second-plan-draft");
            }
        },
        MILESTONES("milestones", "making-principles") {
            @Override
            Object read(TableSource tables) {
                return Milestones.readFrom(tables, "second-plan-draft");
            }
        },
        PAST_PLAN(
                "past-plans",
                "past-challenges",
                "past-categories",
                "past-initiatives",
                "past-achievements",
                "past-achievement-dates",
                "past-achievement-points",
                "past-evaluations",
                "past-evaluation-points",
                "past-tasks-ahead",
                "past-findings",
                "past-printed-forms") {
            @Override
            Object read(TableSource tables) {
                return PastPlan.readFrom(tables, "second-plan-draft");
            }
        },
        SCENES("scenes", "scene-points") {
            @Override
            Object read(TableSource tables) {
                return Scenes.readFrom(tables, "second-plan-draft");
            }
        },
        PROFILE("city-figures", "city-history", "profile-printed-forms") {
            @Override
            Object read(TableSource tables) {
                return CityProfile.readFrom(tables, "402036");
            }
        };

        private final String tables;

        Subject(String... tables) {
            this.tables = String.join(" ", tables);
        }

        List<String> tables() {
            return List.of(tables.split(" "));
        }

        abstract Object read(TableSource tables);
    }

    private static final List<String> NASTY = List.of(
            "", " ", "\u0000", "-1", "0", "01", "100000", "x", ";", "a;;b", "\"", "\"\"", "R3", "2025-13", "yes", "・");

    @Property(tries = 500)
    void anyChangeIsEitherHarmlessOrReported(@ForAll Subject subject, @ForAll long seed) throws IOException {
        Random random = new Random(seed);
        Path folder = Files.createTempDirectory("welfare");
        List<Path> written = new ArrayList<>();
        for (int i = random.nextInt(2); i >= 0; i--) {
            String file = subject.tables().get(random.nextInt(subject.tables().size())) + ".csv";
            Path path = folder.resolve(file);
            Files.writeString(path, changed(bundled(file), random));
            written.add(path);
        }
        try {
            assertThat(subject.read(TableSource.folder(folder).orElse(KurumePlans.tables())))
                    .isNotNull();
        } catch (UnknownElementException e) {
            // The edition is in no row any more.
            assertThat(e.id()).isIn("first-plan", "second-plan-draft", "402036");
        } catch (InvalidTablesException e) {
            assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(subject.tables())
                        .contains(((Place.InTable) problem.place()).file().replace(".csv", ""));
                assertThat(problem.text(Locale.JAPANESE)).isNotBlank();
            });
        } finally {
            for (Path path : written) {
                Files.deleteIfExists(path);
            }
            Files.delete(folder);
        }
    }

    private static String bundled(String file) {
        try (InputStream in = KurumePlans.class.getResourceAsStream("kurume-402036/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another cell, a cell of another place, a line less, a line twice, or two lines changed about. */
    private static String changed(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int one = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        switch (random.nextInt(5)) {
            case 0 -> lines.set(one, withCell(lines.get(one), NASTY.get(random.nextInt(NASTY.size())), random));
            case 1 -> {
                String[] cells = lines.get(other).split(",", -1);
                lines.set(one, withCell(lines.get(one), cells[random.nextInt(cells.length)], random));
            }
            case 2 -> lines.remove(one);
            case 3 -> lines.add(lines.get(one));
            default -> {
                String line = lines.get(one);
                lines.set(one, lines.get(other));
                lines.set(other, line);
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static String withCell(String line, String cell, Random random) {
        String[] cells = line.split(",", -1);
        cells[random.nextInt(cells.length)] = cell;
        return String.join(",", cells);
    }
}
