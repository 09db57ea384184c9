package io.kienco.cli;

import io.kienco.model.DataIssue;
import io.kienco.policy.RuleCheck;
import io.kienco.report.IssueList;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "check",
    description = "Lists what is wrong or doubtful in cards, rules and cases.",
    mixinStandardHelpOptions = true)
final class RulesCheckVerb implements Callable<Integer> {

  @Mixin private RulesOption rules;

  @Mixin(name = "output")
  private Output output;

  @Override
  public Integer call() {
    Rules at = rules.rules();
    List<DataIssue> issues = RuleCheck.run(at.folder(), at.overlays(), LocalDate.now());
    IssueList list = new IssueList(output.texts());
    output.print(list.document(issues), () -> list.text(issues));
    return issues.stream().anyMatch(DataIssue::isError) ? Exit.WRONG_INPUT : Exit.DONE;
  }
}
