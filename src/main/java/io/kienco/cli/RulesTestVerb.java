package io.kienco.cli;

import io.kienco.policy.RuleTest;
import io.kienco.report.IssueList;
import io.kienco.report.Json;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "test",
    description = "Runs every worked case and says which rules and numbers the cases reach.",
    mixinStandardHelpOptions = true)
final class RulesTestVerb implements Callable<Integer> {

  @Mixin private RulesOption rules;

  @Mixin(name = "output")
  private Output output;

  @Override
  public Integer call() {
    RuleTest.Run run = RuleTest.run(rules.rules().folder(), rules.rules().overlays());
    PrintWriter out = output.out();
    if (output.json()) {
      out.print(Json.write(run));
    } else {
      if (!run.issues().isEmpty()) {
        out.print(new IssueList(output.texts()).text(run.issues()));
      }
      out.print(new RuleTestScreen(output.texts()).text(run));
    }
    return run.passed() ? Exit.DONE : Exit.WRONG_INPUT;
  }
}
