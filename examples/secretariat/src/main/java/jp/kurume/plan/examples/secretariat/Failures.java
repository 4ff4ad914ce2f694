package jp.kurume.plan.examples.secretariat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import jp.kurume.plan.problem.HasProblems;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.words.Words;
import picocli.CommandLine;

/** Tells in the reader's language why a command could not be done. */
final class Failures implements CommandLine.IExecutionExceptionHandler {

    private final Words words;

    Failures(Words words) {
        this.words = words;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, CommandLine.ParseResult arguments) {
        PrintWriter err = line.getErr();
        if (failure instanceof RefusedException refused) {
            Width.lines(String.valueOf(refused.getMessage()), 0).forEach(err::println);
            return refused.code();
        }
        if (failure instanceof HasProblems known) {
            for (Problem problem : known.problems()) {
                Width.lines(problem.message(words.language()), 0).forEach(err::println);
            }
            return PlanTool.FOUND_WANTING;
        }
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            Width.lines(words.say("tool.failed.files", String.valueOf(failure.getMessage())), 0)
                    .forEach(err::println);
            return PlanTool.FILES_FAIL;
        }
        Width.lines(words.say("tool.failed", failure), 0).forEach(err::println);
        return PlanTool.FILES_FAIL;
    }
}
