package io.kienco.cli;

import io.kienco.model.DataIssue;
import io.kienco.policy.RuleCheck;
import io.kienco.report.IssueList;
import io.kienco.report.Json;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "check",
    description = "Lists what is wrong or doubtful in cards, rules and cases.",
    mixinStandardHelpOptions = true)
final class RulesCheckVerb implements Callable<Integer> {

  @Mixin private RulesOption rules;

  @Mixin(name = "output")
  private Output output;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Rules at = rules.rules();
    List<DataIssue> issues = RuleCheck.run(at.folder(), at.overlays(), LocalDate.now());
    IssueList list = new IssueList(output.texts());
    PrintWriter out = spec.commandLine().getOut();
    out.print(output.json() ? Json.write(list.document(issues)) : list.text(issues));
    return issues.stream().anyMatch(DataIssue::isError) ? Exit.WRONG_INPUT : Exit.DONE;
  }
}
